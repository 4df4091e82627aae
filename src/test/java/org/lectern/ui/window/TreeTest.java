package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {

  @TempDir private Path folder;
  private Notes notes;
  private Person person;

  @BeforeEach
  void open() {
    notes = new Notes(folder.resolve("notes"));
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(notes.trees(), notes.file("pipes.md", Notes.NO_YEAR));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void goesFromTheSeriesDownToTheTalk() {
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().triangle("year not known"));

    assertThat(person.sees().tree())
        .containsExactly(
            "EuroPython",
            "  2031 Berlin",
            "    Growing Trees in Memory",
            "    Queues for Everybody",
            "PyCon US",
            "  year not known",
            "    Pipes and Their Friends");
  }

  @Test
  void showsTheMadePageOfASeriesAndOfAnEdition() {
    person.clicks(person.sees().row("EuroPython"));
    assertThat(person.sees().title()).isEqualTo("EuroPython – Lectern");
    assertThat(person.sees().textSays("2031")).isTrue();

    person.clicks(person.sees().row("2031 Berlin"));
    assertThat(person.sees().title()).isEqualTo("EuroPython 2031 – Lectern");
    assertThat(person.sees().textSays("Queues for Everybody")).isTrue();
    assertThat(person.sees().textSays("Bo Lind")).isTrue();
  }

  @Test
  void removesWithTheDeleteKeyAndBringsBackFromTheToast() {
    person.clicks(person.sees().row("year not known"));

    person.presses(KeyCode.DELETE);
    assertThat(person.sees().tree()).containsExactly("EuroPython", "  2031 Berlin");
    assertThat(person.sees().toast()).containsExactly("Removed “PyCon US notes”.", "Undo");
    assertThat(person.sees().title()).isEqualTo("Lectern");

    person.clicks("#toast-undo");
    assertThat(person.sees().tree())
        .containsExactly("EuroPython", "  2031 Berlin", "PyCon US", "  year not known");
  }

  @Test
  void removesAllRowsThatAreSelected() {
    person.clicks(person.sees().row("2031 Berlin"));
    person.presses(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(person.sees().selectedRows()).containsExactly("2031 Berlin", "PyCon US");
    person.presses(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(person.sees().selectedRows())
        .containsExactly("2031 Berlin", "PyCon US", "year not known");

    person.presses(KeyCode.DELETE);
    assertThat(person.sees().shows("#empty-library")).isTrue();
    assertThat(person.sees().toast()).containsExactly("Removed 2 reports.", "Undo");

    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().counts()).startsWith("2 reports");
  }

  @Test
  void removesByItsMenu() {
    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Remove from the library");

    assertThat(person.sees().tree()).startsWith("PyCon US");
    assertThat(person.sees().counts()).isEqualTo("1 report · 1 talk · 0 highlights");
  }

  @Test
  void opensTheMenuOfTheSelectedRowByTheKeyboard() {
    person.clicks(person.sees().row("2031 Berlin"));

    person.presses(KeyCode.SHIFT, KeyCode.F10);
    person.clicks("Remove from the library");

    assertThat(person.sees().tree()).startsWith("PyCon US");
  }

  @Test
  void showsWhatWasReadToTheEnd() {
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row("Queues for Everybody"));
    person.readsForTwoSeconds();

    assertThat(person.sees().progress())
        .containsSubsequence(
            "EuroPython 1/2 1 of 2 read",
            "2031 Berlin 1/2 1 of 2 read",
            "Growing Trees in Memory",
            "Queues for Everybody read");
  }

  @Test
  void marksAllTalksOfARowAsReadAndTakesItBack() {
    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Mark as read");
    assertThat(person.sees().progress()).contains("2031 Berlin 2 read");
    assertThat(person.sees().toast()).containsExactly("2 talks are marked as read.", "Undo");

    person.clicks("#toast-undo");
    assertThat(person.sees().progress()).contains("2031 Berlin 2");

    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Mark as read");
    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Mark as unread");
    assertThat(person.sees().progress()).contains("2031 Berlin 2");
  }

  @Test
  void renamesASeries() {
    person.clicks(person.sees().row("2031 Berlin"));
    person.opensMenuOn(person.sees().row("EuroPython"));
    person.asks("Rename series…");
    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.types("Snakes Abroad");
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().tree()).contains("Snakes Abroad", "  2031 Berlin");
    assertThat(person.sees().tree()).doesNotContain("EuroPython");
    assertThat(person.sees().title()).startsWith("Snakes Abroad");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().tree()).contains("EuroPython");
  }

  @Test
  void setsTheYearOfAnEditionThatHasNone() {
    person.asks("set the year");
    person.types("2019");
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().tree()).contains("PyCon US", "  2019");
  }

  @Test
  void movesAReportToAnotherEdition() {
    person.opensMenuOn(person.sees().row("year not known"));
    person.asks("Rename edition…");
    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.types("euro");
    assertThat(person.seesSuggested()).containsExactly("EuroPython");
    person.presses(KeyCode.ENTER);
    person.presses(KeyCode.TAB);
    person.types("2031");
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().counts()).startsWith("2 reports");
    person.clicks(person.sees().triangle("2031 Berlin"));
    assertThat(person.sees().tree())
        .containsExactly(
            "EuroPython", "  2031 Berlin", "    EuroPython 2031 in Berlin", "    PyCon US notes");
  }

  @Test
  void isNarrowedByTheFilterField() {
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    person.types("bo lind");

    assertThat(person.sees().tree())
        .containsExactly("EuroPython", "  2031 Berlin", "    Queues for Everybody");

    person.presses(KeyCode.ESCAPE);
    assertThat(person.sees().tree()).contains("EuroPython", "PyCon US");
  }

  @Test
  void goesToTheRowWhoseFirstLettersAreTyped() {
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row("EuroPython"));

    person.types("que");

    assertThat(person.sees().selectedRows()).containsExactly("Queues for Everybody");
    assertThat(person.sees().header()).startsWith("Queues for Everybody", "Bo Lind");
  }

  @Test
  void isWalkedByTheArrowKeys() {
    person.clicks(person.sees().row("EuroPython"));

    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.RIGHT);
    person.presses(KeyCode.DOWN);

    assertThat(person.sees().header()).startsWith("Growing Trees in Memory", "Ann Roe");
  }

  @Test
  void keepsWhatIsOpenWhenTheLibraryChanges() {
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row("Queues for Everybody"));

    person.drops(Running.SAMPLES.resolve("pygotham-2018.html"));

    assertThat(person.sees().tree()).contains("  2031 Berlin", "    Queues for Everybody");
  }
}
