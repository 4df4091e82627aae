package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The quick switcher, the command palette, and the keys.
class SwitchingTest {

  private static final String LIST = "#choice-list";

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    Notes notes = new Notes(folder.resolve("notes"));
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(notes.trees(), notes.file("pipes.md", Notes.NO_YEAR));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void goesToATalkByAFewLetters() {
    person.presses(KeyCode.CONTROL, KeyCode.P);
    person.types("qfe");
    assertThat(person.sees().list(LIST))
        .containsExactly(List.of("Queues for Everybody", "Bo Lind · EuroPython 2031"));

    person.presses(KeyCode.ENTER);
    assertThat(person.sees().header()).startsWith("Queues for Everybody");
    assertThat(person.sees().shows(LIST)).isFalse();
  }

  @Test
  void walksByTheArrowsAndEscBringsTheKeyboardBack() {
    person.clicks(person.sees().row("EuroPython"));
    person.presses(KeyCode.CONTROL, KeyCode.P);
    person.types("e");
    person.presses(KeyCode.BACK_SPACE);
    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.ESCAPE);
    assertThat(person.sees().shows(LIST)).isFalse();

    person.presses(KeyCode.DOWN);
    assertThat(person.sees().selectedRows()).containsExactly("2031 Berlin");
  }

  @Test
  void showsTheTalksOfASpeakerByAClick() {
    person.presses(KeyCode.CONTROL, KeyCode.P);
    person.types("cy doe");

    person.clicks(person.sees().cell(LIST, 0));

    assertThat(person.sees().fieldText("#search-field")).isEqualTo("speaker:\"Cy Doe\" ");
    assertThat(person.sees().list("#search-results"))
        .last()
        .satisfies(words -> assertThat(words).startsWith("Pipes and Their Friends"));
  }

  @Test
  void aClickBesideItClosesIt() {
    person.presses(KeyCode.CONTROL, KeyCode.P);
    assertThat(person.sees().shows(LIST)).isTrue();

    person.clicks("#counts");

    assertThat(person.sees().shows(LIST)).isFalse();
  }

  @Test
  void findsACommandByItsNameAndCarriesItOut() {
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    person.types("light or dark");
    assertThat(person.sees().list(LIST)).containsExactly(List.of("Light or dark", "Ctrl+Shift+D"));

    person.presses(KeyCode.ENTER);
    assertThat(person.sees().isDark()).isTrue();
  }

  @Test
  void showsAllKeysOnOneSheet() {
    person.presses(KeyCode.F1);

    assertThat(person.seesDialog().wordsIn("#cheat-sheet"))
        .contains("Ctrl+K", "Search", "Ctrl+Shift+P", "All commands…", "J, K", "L", "Space");
    person.presses(KeyCode.ESCAPE);
  }

  @Test
  void aKeyIsChangedAndKept() {
    person.presses(KeyCode.CONTROL, KeyCode.COMMA);
    person.asks("#change-keys");
    person.clicks(person.seesDialog().named("Key of Undo"));
    person.presses(KeyCode.CONTROL, KeyCode.J);
    person.presses(KeyCode.ESCAPE);
    person.presses(KeyCode.ESCAPE);

    person.closesAndOpensAgain();
    person.clicks(person.sees().row("EuroPython"));
    person.presses(KeyCode.DELETE);
    assertThat(person.sees().counts()).startsWith("1 report");
    person.presses(KeyCode.CONTROL, KeyCode.J);
    assertThat(person.sees().counts()).startsWith("2 reports");
  }

  @Test
  void hintsNameTheKeyThatWasChanged() {
    assertThat(person.sees().wordsIn("#search-results"))
        .containsExactly("Type into the search field above.\nCtrl+K goes there from anywhere.");

    person.presses(KeyCode.CONTROL, KeyCode.COMMA);
    person.asks("#change-keys");
    person.focuses(person.seesDialog().named("Key of Search"));
    person.presses(KeyCode.SPACE);
    person.presses(KeyCode.CONTROL, KeyCode.J);
    person.presses(KeyCode.ESCAPE);
    person.presses(KeyCode.ESCAPE);

    assertThat(person.sees().wordsIn("#search-results"))
        .containsExactly("Type into the search field above.\nCtrl+J goes there from anywhere.");
  }

  @Test
  void theChosenLanguageIsKeptForTheNextStart() {
    person.presses(KeyCode.CONTROL, KeyCode.COMMA);
    person.clicks("#language-choice");
    person.clicks("Deutsch");
    person.presses(KeyCode.ESCAPE);

    person.closesAndOpensAgain();
    person.presses(KeyCode.CONTROL, KeyCode.COMMA);
    assertThat(person.seesDialog().wordsIn("#language-choice")).contains("Deutsch");
    person.presses(KeyCode.ESCAPE);
  }

  @Test
  void aKeyThatAnotherCommandHasIsRefusedAndTold() {
    person.presses(KeyCode.CONTROL, KeyCode.COMMA);
    person.asks("#change-keys");
    Sight dialog = person.seesDialog();
    person.clicks(dialog.named("Key of Undo"));
    person.presses(KeyCode.CONTROL, KeyCode.K);

    assertThat(words(dialog.part("#keys-message"))).isEqualTo("Ctrl+K is the key of “Search”.");
    assertThat(words(dialog.named("Key of Undo"))).isEqualTo("Ctrl+Z");

    person.clicks("Reset all to defaults");
    assertThat(words(dialog.part("#keys-message")))
        .isEqualTo("Click a key, then press another one. Backspace takes it away, Esc leaves it.");
  }

  private static String words(Node node) {
    return ((Labeled) node).getText();
  }
}
