package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.ReadTalks;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.ui.ReadMarks.Bearer;

class ReadMarksTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann", "Queues – Bo");
  private static final KeptReport LOOSE =
      new KeptReport(
          report(2, "Loose", edition("PyGala", 2024), "No talk in it").report(),
          report(2, "Loose", edition("PyGala", 2024), "No talk in it").text(),
          List.of(),
          KeptReport.Annotations.NONE);
  private static final Bearer FIRST = new Bearer(1, Optional.of(0));
  private static final Bearer SECOND = new Bearer(1, Optional.of(1));
  private static final Bearer WHOLE = new Bearer(2, Optional.empty());

  @TempDir private Path folder;
  private Shelves shelves;
  private Workspace workspace;
  private ReadMarks marks;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP, LOOSE);
    workspace = shelves.workspace();
    marks = new ReadMarks(workspace);
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void severalAreOneStepThatCanBeTakenBack() {
    marks.set(List.of(FIRST, SECOND, WHOLE), true);
    assertThat(workspace.contents().readOf(1)).isEqualTo(new ReadTalks(Set.of(0, 1), true));
    assertThat(workspace.contents().readOf(2)).isEqualTo(new ReadTalks(Set.of(), true));
    assertThat(workspace.undoNameProperty().get()).contains("Mark as read");

    workspace.undo();
    assertThat(workspace.contents().readOf(1)).isEqualTo(ReadTalks.NONE);
    assertThat(workspace.contents().readOf(2)).isEqualTo(ReadTalks.NONE);
  }

  @Test
  void whatWasReadBecomesUnread() {
    marks.set(List.of(FIRST, SECOND, WHOLE), true);
    marks.set(List.of(SECOND, WHOLE), false);

    assertThat(workspace.contents().readOf(1)).isEqualTo(new ReadTalks(Set.of(0), false));
    assertThat(marks.isRead(WHOLE)).isFalse();
    assertThat(workspace.undoNameProperty().get()).contains("Mark as unread");
  }

  @Test
  void saysHowManyThereWere() {
    marks.set(List.of(FIRST), true);
    assertThat(workspace.noticeProperty().get())
        .contains(Notice.undoable("The talk is marked as read."));

    marks.set(List.of(FIRST, SECOND), true);
    assertThat(workspace.noticeProperty().get())
        .contains(Notice.undoable("The talk is marked as read."));

    marks.set(List.of(FIRST, SECOND), false);
    assertThat(workspace.noticeProperty().get())
        .contains(Notice.undoable("2 talks are marked as unread."));
  }

  @Test
  void nothingIsDoneWhereNothingChanges() {
    marks.set(List.of(FIRST), false);

    assertThat(workspace.undoNameProperty().get()).isEmpty();
    assertThat(workspace.noticeProperty().get()).isEmpty();
  }

  @Test
  void anotherProcessSeesThemAtOnce() {
    marks.set(List.of(SECOND), true);

    try (Library other = SqliteLibrary.open(folder)) {
      assertThat(Contents.of(other).readOf(1)).isEqualTo(new ReadTalks(Set.of(1), false));
    }
  }
}
