package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.outline.Outliner;

class OpeningTest {

  private static final KeptReport TRIP = report(1, "Trip", edition("PyGala", 2023), "Trees – Ann");
  private static final KeptReport LIST = report(2, "List", edition("PyGala", 2024), "Queues – Bo");

  @TempDir private Path folder;
  private final HeldWorker worker = new HeldWorker();
  private Shelves shelves;
  private Opening opening;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder, worker).with(TRIP, LIST);
    worker.answerAll();
    opening = new Opening(shelves.workspace());
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void readsTheReportThatOneGoesTo() {
    go(Target.OfReport.whole(1));
    worker.answerAll();

    assertThat(opening.reading())
        .hasValueSatisfying(reading -> {
          assertThat(reading.report()).isEqualTo(1);
          assertThat(reading.document().plainText()).isEqualTo("Trees – Ann");
          assertThat(reading.leadOf(TRIP.talks().getFirst()).in("Trees – Ann"))
              .isEqualTo("Trees – Ann");
        });
  }

  @Test
  void aReportThatComesLateIsNotOpened() {
    go(Target.OfReport.whole(1));
    go(Target.OfReport.whole(2));
    worker.answerLast();
    worker.answerFirst();

    assertThat(opening.reading().map(Reading::report)).contains(2L);
  }

  @Test
  void nothingIsOpenOnThePageOfAnEdition() {
    go(Target.OfReport.whole(1));
    go(new Target.OfEdition(edition("PyGala", 2023)));
    worker.answerAll();

    assertThat(opening.reading()).isEmpty();
  }

  @Test
  void takesUpAHighlightWithoutReadingTheTextAnew() {
    go(Target.OfReport.whole(1));
    worker.answerAll();
    Document before = opening.reading().orElseThrow().document();
    Highlight highlight = Shelves.highlight(7, TRIP, "Trees");

    shelves.workspace().change("Highlight", new Change.PutHighlight(highlight));
    worker.answerAll();

    Reading reading = opening.reading().orElseThrow();
    assertThat(reading.kept().annotations().highlights()).isEqualTo(List.of(highlight));
    assertThat(reading.document()).isSameAs(before);
  }

  @Test
  void isEmptyWhenTheReportIsRemoved() {
    go(Target.OfReport.whole(1));
    worker.answerAll();

    shelves.workspace().change("Remove", new Change.DropReport(1));
    worker.answerAll();

    assertThat(opening.reading()).isEmpty();
  }

  @Test
  void readsAReportAnewThatAnOlderLecternRead() {
    shelves.with(Shelved.outdated(Shelved.report(3, "Old", Edition.NONE, "One – Two", "Three.")));
    worker.answerAll();

    go(Target.OfReport.talk(3, 1));
    worker.answerAll();

    Reading reading = opening.reading().orElseThrow();
    assertThat(reading.kept().report().text().detector()).isEqualTo(Outliner.DETECTOR);
    assertThat(shelves.workspace().contents().findReport(3).orElseThrow().talks())
        .isEqualTo(reading.kept().talks());
  }

  private void go(Target target) {
    shelves.workspace().navigation().go(target);
  }
}
