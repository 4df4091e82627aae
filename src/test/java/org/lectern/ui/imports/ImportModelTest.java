package org.lectern.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.intake.FileOutcome;
import org.lectern.intake.Intake;
import org.lectern.intake.LibraryInFront;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

class ImportModelTest {

  private static final Clock CLOCK = Clock.fixed(Shelved.NOW, ZoneOffset.UTC);

  @TempDir private Path folder;
  private final HeldWorker worker = new HeldWorker();
  private final List<String> told = new ArrayList<>();
  private Shelves shelves;
  private ImportModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder.resolve("library"), worker);
    model = new ImportModel(shelves.workspace(), new Intake(shelves.library(), CLOCK));
    model.statusProperty().addListener((property, old, now) -> told.add(now));
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void tellsEachFileAndThenWhatBecameOfThem() throws IOException {
    model.bringIn(List.of(file("a.md", "# A\n"), file("b.md", "# B\n")));
    worker.answerAll();

    assertThat(told)
        .containsSubsequence(
            "Looking for notes …", "Importing 1 of 2 · a.md", "Importing 2 of 2 · b.md", "2 added");
    assertThat(model.runningProperty().get()).isEmpty();
    assertThat(model.progressProperty().get()).isEqualTo(1);
    assertThat(model.outcomesProperty().get()).hasSize(2);
  }

  @Test
  void opensTheFirstNewReport() throws IOException {
    model.bringIn(List.of(file("a.md", "# A\n")));
    worker.answerAll();
    model.bringIn(List.of(file("a.md", "# A\n"), file("b.md", "# B\n")));
    worker.answerAll();

    assertThat(shelves.workspace().navigation().target())
        .contains(Target.OfReport.whole(idOf("B")));
    assertThat(model.statusProperty().get()).isEqualTo("1 added, 1 unchanged");
  }

  @Test
  void aSecondDropWaitsForItsTurn() throws IOException {
    model.bringIn(List.of(file("a.md", "# A\n")));
    model.bringIn(List.of(file("b.md", "# B\n")));
    worker.answerAll();

    assertThat(told).contains("Importing 1 of 1 · a.md · 1 more waiting");
    assertThat(shelves.workspace().contents().reports()).hasSize(2);
    assertThat(model.statusProperty().get()).isEqualTo("2 added");
    assertThat(model.outcomesProperty().get())
        .extracting(FileOutcome::name)
        .containsExactly("a.md", "b.md");
    shelves.workspace().undo();
    worker.answerAll();
    assertThat(shelves.workspace().contents().reports()).hasSize(1);
  }

  @Test
  void aStoppedImportSaysWhatIsLeftOut() throws IOException {
    model.bringIn(List.of(file("a.md", "# A\n"), file("b.md", "# B\n"), file("c.md", "# C\n")));
    while (!model.statusProperty().get().startsWith("Importing 2 of 3")) {
      worker.answerFirst();
    }
    model.cancel();
    worker.answerAll();

    assertThat(shelves.workspace().contents().reports()).hasSize(2);
    assertThat(model.statusProperty().get()).isEqualTo("Stopped: 1 file left out. 2 added");
    assertThat(model.runningProperty().get()).isEmpty();
  }

  @Test
  void isOverBeforeTheIndexIsPutInOrder() throws IOException {
    List<String> settled = new ArrayList<>();
    LibraryInFront inPieces =
        new LibraryInFront(shelves.library()) {
          @Override
          public boolean settle() {
            settled.add(model.runningProperty().get().isPresent() ? "running" : "over");
            return settled.size() < 3;
          }
        };
    model = new ImportModel(new Workspace(inPieces, worker), new Intake(shelves.library(), CLOCK));

    model.bringIn(List.of(file("a.md", "# A\n")));
    worker.answerAll();

    assertThat(settled).containsExactly("over", "over", "over");
  }

  @Test
  void aFolderWithoutNotesSaysWhatLecternReads() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    model.bringIn(List.of(empty));
    worker.answerAll();

    assertThat(model.statusProperty().get()).startsWith("There were no notes in what was dropped.");
    assertThat(shelves.workspace().undoNameProperty().get()).isEmpty();
  }

  @Test
  void oneRejectedFileIsToldInOneSentence() throws IOException {
    model.bringIn(List.of(file("picture.png", "no picture")));
    worker.answerAll();

    assertThat(model.statusProperty().get()).startsWith("picture.png: Rejected: ");
  }

  @Test
  void samplesAreMarkedAsSuch() throws IOException {
    file("a.md", "# A\n");

    model.bringInSamples(folder.resolve("notes"));
    worker.answerAll();

    assertThat(shelves.workspace().contents().reports())
        .singleElement()
        .satisfies(entry -> assertThat(entry.report().shelf().sample()).isTrue());
  }

  private Path file(String name, String text) throws IOException {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    return Files.writeString(notes.resolve(name), text);
  }

  private long idOf(String title) {
    return shelves.workspace().contents().reports().stream()
        .filter(entry -> entry.report().title().equals(title))
        .findFirst()
        .orElseThrow()
        .report()
        .id();
  }
}
