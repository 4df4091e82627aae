package org.lectern.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.exchange.Desk;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.Notice;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

class PdfModelTest {

  @TempDir private Path folder;
  private Desk desk;
  private HeldWorker worker;
  private Workspace workspace;
  private PdfModel model;
  private Target.OfReport report;

  @BeforeEach
  void open() {
    desk = Desk.in(folder).takes("trees.md", Desk.TREES);
    worker = new HeldWorker();
    workspace = new Workspace(desk.library(), worker);
    workspace.refresh(() -> {});
    worker.answerAll();
    model = new PdfModel(workspace);
    report = Target.OfReport.whole(desk.reportWith("three trees").report().id());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Optional<String> said() {
    return workspace.noticeProperty().get().map(Notice::sentence);
  }

  @Test
  void aFileHasTheNameOfWhatIsInIt() {
    assertThat(model.findFileName(report)).contains("EuroPython 2031 in Berlin.pdf");
    assertThat(model.findFileName(Target.OfReport.talk(report.report(), 1)))
        .contains("Queues for Everybody.pdf");
    assertThat(model.findFileName(new Target.OfSeries("EuroPython"))).isEmpty();
  }

  @Test
  void aNameHasNothingThatAFileSystemForbids() {
    desk.takes("odd.md", "# PyCon 2031: \"A/B\" or C?\n\nWords of one sort.\n");
    workspace.refresh(() -> {});
    worker.answerAll();
    long odd = desk.reportWith("Words of one sort").report().id();

    assertThat(model.findFileName(Target.OfReport.whole(odd)))
        .contains("PyCon 2031- -A-B- or C-.pdf");
  }

  @Test
  void oneAfterTheOther() {
    model.save(report, folder.resolve("one.pdf"));
    model.save(report, folder.resolve("two.pdf"));

    assertThat(said()).contains("one.pdf is still being made.");
    worker.answerAll();
    assertThat(said()).contains("Saved as one.pdf.");
    assertThat(folder.resolve("one.pdf")).exists();
    assertThat(folder.resolve("two.pdf")).doesNotExist();
    assertThat(model.runningProperty().get()).isEmpty();
  }

  @Test
  void whatIsCancelledIsNotWritten() {
    model.save(report, folder.resolve("one.pdf"));
    model.cancel();
    worker.answerAll();

    assertThat(said()).contains("No PDF was made.");
    assertThat(folder.resolve("one.pdf")).doesNotExist();
    assertThat(model.runningProperty().get()).isEmpty();
  }

  @Test
  void whatIsGoneIsSaid() {
    model.save(Target.OfReport.whole(4711), folder.resolve("one.pdf"));
    worker.answerAll();

    assertThat(said()).contains("It is not in the library any more.");
    assertThat(model.runningProperty().get()).isEmpty();
  }
}
