package org.lectern.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.KeptReport;
import org.lectern.library.Tagging;
import org.lectern.model.Talk;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;

class TagsModelTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind");
  private static final Target TREES = Target.OfReport.talk(1, 0);
  private static final Target QUEUES = Target.OfReport.talk(1, 1);

  @TempDir private Path folder;
  private Shelves shelves;
  private TagsModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP);
    model =
        new TagsModel(
            shelves.workspace(),
            talk -> Optional.of(Shelves.highlight(0, TRIP, lead(talk)).anchor()));
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void nothingBearsTagsWhileNothingIsRead() {
    model.add("memory");

    assertThat(model.subjectProperty().get()).isEmpty();
    assertThat(shelves.workspace().contents().taggings()).isEmpty();
  }

  @Test
  void tagsTheTalkThatIsRead() {
    go(TREES);
    model.add(" #memory ");

    assertThat(model.subjectProperty().get()).isEqualTo("Trees");
    assertThat(here()).containsExactly("memory");
    go(QUEUES);
    assertThat(here()).isEmpty();
    go(Target.OfReport.whole(1));
    assertThat(here()).isEmpty();
  }

  @Test
  void tagsTheWholeReport() {
    go(Target.OfReport.whole(1));
    model.add("travel");

    assertThat(model.subjectProperty().get()).isEqualTo("Trip");
    assertThat(here()).containsExactly("travel");
    go(TREES);
    assertThat(here()).isEmpty();
  }

  @Test
  void takesATagAsItWasFirstSpelt() {
    go(TREES);
    model.add("Type Hints");
    go(QUEUES);
    model.add("type hints");
    model.add("TYPE HINTS");

    assertThat(here()).containsExactly("Type Hints");
    assertThat(shelves.workspace().contents().taggings())
        .extracting(Tagging::tag)
        .containsExactly("Type Hints", "Type Hints");
  }

  @Test
  void removesATagAndBringsItBack() {
    go(TREES);
    model.add("memory");

    model.remove(model.here().getFirst());
    assertThat(here()).isEmpty();

    shelves.workspace().undo();
    assertThat(here()).containsExactly("memory");
  }

  @Test
  void suggestsFirstWhatBeginsAsTyped() {
    go(TREES);
    List.of("in-memory", "Memory", "queues").forEach(model::add);
    go(QUEUES);

    assertThat(model.suggestions("mem")).containsExactly("Memory", "in-memory");
    assertThat(model.suggestions("#QUE")).containsExactly("queues");
  }

  @Test
  void suggestsNoTagThatIsThereAlready() {
    go(TREES);
    model.add("memory");

    assertThat(model.suggestions("mem")).isEmpty();
  }

  private void go(Target target) {
    shelves.workspace().navigation().go(target);
  }

  private List<String> here() {
    return model.here().stream().map(Tagging::tag).toList();
  }

  private static String lead(Talk talk) {
    return talk.passage().in(TRIP.text().current().plainText());
  }
}
