package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;

class WorkspaceTest {

  private static final KeptReport TRIP = report(1, "Trip", edition("PyGala", 2023), "Trees – Ann");
  private static final KeptReport LIST = report(2, "List", edition("PyGala", 2024), "Queues – Bo");

  @TempDir private Path folder;
  private Shelves shelves;
  private Workspace workspace;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP);
    workspace = shelves.workspace();
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void showsWhatTheLibraryHolds() {
    assertThat(workspace.contents().reports()).containsExactly(Shelved.entry(TRIP));
    assertThat(workspace.contents().talkCount()).isEqualTo(1);
  }

  @Test
  void aChangeIsKeptShownAndCanBeTakenBack() {
    workspace.change("Bring in", new Change.PutReport(LIST));
    assertThat(titles()).containsExactlyInAnyOrder("Trip", "List");
    assertThat(workspace.undoNameProperty().get()).contains("Bring in");

    workspace.undo();
    assertThat(titles()).containsExactly("Trip");
    assertThat(workspace.undoNameProperty().get()).isEmpty();
    assertThat(workspace.redoNameProperty().get()).contains("Bring in");
    assertThat(workspace.noticeProperty().get()).contains(Notice.of("Undone: Bring in"));

    workspace.redo();
    assertThat(titles()).containsExactlyInAnyOrder("Trip", "List");
    assertThat(workspace.noticeProperty().get()).contains(Notice.of("Done again: Bring in"));
  }

  @Test
  void saysWhatWasDoneBesideAnUndo() {
    workspace.changeAndSay("Remove", new Change.DropReport(1), "Removed.");

    assertThat(workspace.noticeProperty().get()).contains(Notice.undoable("Removed."));
  }

  @Test
  void takesBackSeveralTransactionsAsOneStep() {
    List<Change> inverses = new ArrayList<>();
    inverses.add(shelves.library().apply(new Change.PutReport(LIST)));
    inverses.add(shelves.library().apply(new Change.DropReport(1)));

    workspace.remember("Import", inverses, () -> {});
    assertThat(titles()).containsExactly("List");

    workspace.undo();
    assertThat(titles()).containsExactly("Trip");
  }

  @Test
  void saysNothingWhereThereIsNothingToUndo() {
    workspace.undo();

    assertThat(workspace.noticeProperty().get()).isEmpty();
  }

  @Test
  void looksAgainOnlyWhenAnotherProgramChangedTheLibrary() {
    Contents before = workspace.contents();
    workspace.refreshIfChanged();
    assertThat(workspace.contents()).isSameAs(before);

    try (Library other = SqliteLibrary.open(folder)) {
      other.apply(new Change.PutReport(LIST));
    }
    workspace.refreshIfChanged();
    assertThat(titles()).containsExactlyInAnyOrder("Trip", "List");
  }

  @Test
  void itsSettingsAreThereTheNextTime() {
    Settings settings = Settings.of(workspace, Settings.read(shelves.library(), List.of("zoom")));
    assertThat(settings.findNumber("zoom")).isEmpty();

    settings.keep("zoom", "1.25");

    Settings later = Settings.of(workspace, Settings.read(shelves.library(), List.of("zoom")));
    assertThat(later.findNumber("zoom")).isEqualTo(Optional.of(1.25));
  }

  @Test
  void aSettingThatIsNoNumberIsNone() {
    shelves.library().keepSetting("zoom", "large");

    Settings settings = Settings.of(workspace, Settings.read(shelves.library(), List.of("zoom")));

    assertThat(settings.findNumber("zoom")).isEmpty();
    assertThat(settings.find("zoom")).contains("large");
  }

  private List<String> titles() {
    return workspace.contents().reports().stream().map(entry -> entry.report().title()).toList();
  }
}
