package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {

  @TempDir private Path folder;
  private Notes notes;
  private Person person;

  @BeforeEach
  void open() {
    notes = new Notes(folder.resolve("notes"));
    person = Person.atEmptyLibrary(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void aWholeDropIsOneStepOfUndo() {
    person.drops(notes.trees(), Running.SAMPLES.resolve("notizen-bob-2018.md"));
    assertThat(person.sees().imports()).isEqualTo("2 added");
    assertThat(person.sees().counts()).startsWith("2 reports");

    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().counts()).isEqualTo("0 reports · 0 talks · 0 highlights");
    assertThat(person.sees().shows("#empty-library")).isTrue();
    assertThat(person.sees().title()).isEqualTo("Lectern");
    assertThat(person.sees().toast()).containsExactly("Undone: Import of 2 files");

    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(person.sees().counts()).startsWith("2 reports");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    person.drops(notes.trees());
    person.drops(notes.trees());

    assertThat(person.sees().imports())
        .isEqualTo("trees.md: Unchanged: “EuroPython 2031 in Berlin” is in the library already.");
    assertThat(person.sees().counts()).isEqualTo("1 report · 2 talks · 0 highlights");
  }

  @Test
  void aHighlightStaysOnItsWordsInAnEditedFile() {
    person.drops(notes.trees());
    person.highlights("balanced", "blue");

    person.drops(notes.file("trees.md", Notes.TREES.replace("She drew", "After lunch she drew")));

    assertThat(person.sees().imports())
        .isEqualTo(
            "trees.md: Updated “EuroPython 2031 in Berlin”; its highlights, tags and corrections"
                + " are in their places.");
    assertThat(person.sees().textSays("After lunch she drew")).isTrue();
    assertThat(person.sees().marks("blue")).isEqualTo(1);
    person.clicks("Marks");
    assertThat(person.sees().list("#marks-list"))
        .isEqualTo(List.of(List.of("balanced", "Growing Trees in Memory", " · EuroPython 2031")));
  }

  @Test
  void aHighlightWhoseWordsAreGoneIsListedAsUnattached() {
    person.drops(notes.trees());
    person.highlights("balanced", "blue");

    person.drops(
        notes.file(
            "trees.md",
            Notes.TREES.replace(
                "She drew three trees on the board, and only the third one was balanced.",
                "We ran out of time.")));

    assertThat(person.sees().imports())
        .isEqualTo(
            "trees.md: Updated “EuroPython 2031 in Berlin”; 1 of 1 highlights, tags and corrections"
                + " are unattached now.");
    assertThat(person.sees().marks("blue")).isZero();
    person.clicks("Marks");
    assertThat(person.sees().list("#marks-list"))
        .isEqualTo(
            List.of(
                List.of(
                    "balanced",
                    "EuroPython 2031 in Berlin",
                    " · EuroPython 2031",
                    "unattached: it stood under EuroPython 2031 in Berlin › Growing Trees in Memory"
                        + " – Ann Roe")));
  }

  @Test
  void aDropOfNothingReadableIsNotTaken() {
    person.drops(notes.file("picture.png", "no picture"));

    assertThat(person.sees().imports()).isEmpty();
    assertThat(person.sees().shows("#empty-library")).isTrue();
  }

  @Test
  void saysWhyAFileWasRejected() {
    person.drops(notes.trees(), notes.file("picture.png", "no picture"));
    assertThat(person.sees().imports()).isEqualTo("1 added, 1 rejected");

    person.clicks("#import-details");
    assertThat(person.seesDialog().list("#import-report"))
        .hasSize(2)
        .first()
        .satisfies(words -> assertThat(words).hasSize(2).first().isEqualTo("picture.png"));
    person.clicks("Close");
  }

  @Test
  void aDropDuringAnImportWaitsForItsTurn() {
    person.dropsAtOnce(List.of(Running.SAMPLES), List.of(notes.trees()));

    assertThat(person.sees().counts()).startsWith("10 reports");
    assertThat(person.sees().title())
        .isEqualTo("EuroPython 2031 in Berlin – EuroPython 2031 – Lectern");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().counts()).startsWith("9 reports");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().counts()).startsWith("0 reports");
  }

  @Test
  void aCancelledImportKeepsWhatIsIn() {
    person.cancelsWhenTold("Importing 3 of 9");
    person.drops(Running.SAMPLES);

    assertThat(person.sees().counts()).startsWith("2 reports");
    assertThat(person.sees().imports()).isEqualTo("Stopped: 7 files left out. 2 added");
    assertThat(person.sees().shows("#import-cancel")).isFalse();
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().counts()).startsWith("0 reports");
  }

  @Test
  void whatAnotherProgramBroughtInIsShown() {
    person.drops(notes.trees());

    Elsewhere.bringIn(folder.resolve("library"), notes.file("pipes.md", Notes.NO_YEAR));
    person.looksAgain();

    assertThat(person.sees().tree()).contains("PyCon US");
    assertThat(person.sees().counts()).isEqualTo("2 reports · 3 talks · 0 highlights");
  }
}
