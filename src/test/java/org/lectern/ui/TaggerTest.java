package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.KeptReport;
import org.lectern.library.Tag;
import org.lectern.library.TagName;

class TaggerTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind");
  private static final KeptReport LATER = report(2, "Later", edition("PyGala", 2025), "Pipes – Cy");
  private static final TagName SHAPES = new TagName("shapes");

  @TempDir private Path folder;
  private Shelves shelves;
  private Tagger tagger;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP, LATER);
    tagger = new Tagger(shelves.workspace());
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private Stream<String> tags() {
    Contents contents = shelves.workspace().contents();
    return contents.taggings().stream()
        .map(tagging -> {
          Optional<Integer> talk =
              Contents.findTalkOf(tagging, contents.findReport(tagging.report()).orElseThrow());
          return tagging.tag() + " on " + tagging.report() + talk.map(it -> "/" + it).orElse("");
        })
        .sorted();
  }

  @Test
  void tagsTalksOfSeveralReportsInOneStep() {
    tagger.tag(
        List.of(Target.OfReport.talk(1, 0), Target.OfReport.talk(1, 1), Target.OfReport.whole(2)),
        SHAPES);

    assertThat(tags()).containsExactly("shapes on 1/0", "shapes on 1/1", "shapes on 2");
    assertThat(shelves.workspace().contents().tags()).containsExactly(Tag.of(SHAPES));
    assertThat(shelves.workspace().undoNameProperty().get())
        .contains("Add tag “shapes” to 3 talks or reports");
    shelves.workspace().undo();
    assertThat(tags()).isEmpty();
  }

  @Test
  void whatBearsTheTagAlreadyKeepsItOnce() {
    tagger.tag(List.of(Target.OfReport.talk(1, 0)), SHAPES);
    tagger.tag(
        List.of(Target.OfReport.talk(1, 0), Target.OfReport.talk(2, 0)), new TagName("SHAPES"));

    assertThat(tags()).containsExactly("shapes on 1/0", "shapes on 2/0");
  }

  @Test
  void saysHowManyCameToBearTheTag() {
    List<Target.OfReport> both = List.of(Target.OfReport.talk(1, 0), Target.OfReport.whole(2));
    tagger.tag(List.of(Target.OfReport.talk(1, 0)), SHAPES);
    assertThat(shelves.workspace().noticeProperty().get()).isEmpty();

    tagger.offer(both, SHAPES).orElseThrow().run();
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Tag “shapes” added."));
    tagger.offer(both, new TagName("order")).orElseThrow().run();
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Tag “order” added to 2 talks or reports."));
  }

  @Test
  void offersNothingWhereAllBearTheTag() {
    tagger.tag(List.of(Target.OfReport.talk(1, 0)), SHAPES);

    assertThat(tagger.offer(List.of(Target.OfReport.talk(1, 0)), new TagName("Shapes"))).isEmpty();
    assertThat(tagger.offer(List.of(), SHAPES)).isEmpty();
  }

  @Test
  void aTalkThatIsGoneBearsNothing() {
    tagger.tag(List.of(Target.OfReport.talk(1, 7), Target.OfReport.talk(9, 0)), SHAPES);

    assertThat(tags()).isEmpty();
    assertThat(shelves.workspace().undoNameProperty().get()).isEmpty();
  }
}
