package org.lectern.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.KeptReport;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;

class TagsModelTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind");
  private static final Target.OfReport TREES = Target.OfReport.talk(1, 0);
  private static final Target.OfReport QUEUES = Target.OfReport.talk(1, 1);

  @TempDir private Path folder;
  private final ObjectProperty<List<Target.OfReport>> chosen =
      new SimpleObjectProperty<>(List.of());
  private Shelves shelves;
  private TagsModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP);
    model = new TagsModel(shelves.workspace(), chosen);
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

  @Test
  void tagsAllThatAreSelectedInOneStep() {
    go(TREES);
    chosen.set(List.of(TREES, QUEUES, Target.OfReport.whole(1)));
    assertThat(model.subjectProperty().get()).isEqualTo("3 talks and reports");
    model.add("memory");

    assertThat(bearing()).containsExactly("memory 3/3");
    chosen.set(List.of(TREES, QUEUES));
    assertThat(model.subjectProperty().get()).isEqualTo("2 talks");
    shelves.workspace().undo();
    assertThat(bearing()).isEmpty();
  }

  @Test
  void tellsWhichTagsOnlySomeBearAndTakesThemOffAll() {
    go(TREES);
    model.add("memory");
    model.add("order");
    go(QUEUES);
    model.add("Order");
    chosen.set(List.of(TREES, QUEUES));
    assertThat(bearing()).containsExactly("memory 1/2", "order 2/2");
    assertThat(model.suggestions("")).containsExactly("memory");

    model.remove(model.here().getLast());
    assertThat(bearing()).containsExactly("memory 1/2");
    assertThat(shelves.workspace().undoNameProperty().get())
        .contains("Remove tag “order” from 2 talks or reports");
    shelves.workspace().undo();
    assertThat(bearing()).containsExactly("memory 1/2", "order 2/2");
  }

  @Test
  void theRestComeToBearATagThatSomeBear() {
    go(TREES);
    model.add("memory");
    chosen.set(List.of(TREES, QUEUES));
    model.add("Memory");

    assertThat(bearing()).containsExactly("memory 2/2");
  }

  @Test
  void whatIsSelectedAloneIsWhatIsRead() {
    go(TREES);
    chosen.set(List.of(QUEUES));

    assertThat(model.subjectProperty().get()).isEqualTo("Trees");
  }

  private Stream<String> bearing() {
    return model.here().stream().map(tag -> tag.tag() + " " + tag.bearers() + "/" + tag.all());
  }

  private void go(Target target) {
    shelves.workspace().navigation().go(target);
  }

  private List<String> here() {
    return model.here().stream().map(TagHere::tag).toList();
  }

  @Test
  void suggestsTagsThatFitTheTextAndAddsNoneByItself() {
    go(TREES);
    model.add("queue");
    go(QUEUES);
    assertThat(model.fitting()).containsExactly(new TagName("queue"));
    assertThat(here()).isEmpty();

    model.add("queue");
    assertThat(here()).containsExactly("queue");
    assertThat(model.fitting()).isEmpty();

    go(Target.OfReport.whole(1));
    assertThat(model.fitting()).containsExactly(new TagName("queue"));
  }

  @Test
  void suggestsNothingForSeveralAndWhileNobodySeesIt() {
    go(TREES);
    model.add("queue");
    go(QUEUES);
    model.shownProperty().set(false);
    assertThat(model.fitting()).isEmpty();

    model.shownProperty().set(true);
    assertThat(model.fitting()).containsExactly(new TagName("queue"));
    chosen.set(List.of(TREES, QUEUES));
    assertThat(model.fitting()).isEmpty();
  }
}
