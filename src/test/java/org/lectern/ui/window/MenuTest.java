package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenuTest {

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void namesWhatUndoWouldTakeBack() {
    person.drops(new Notes(folder.resolve("notes")).trees());

    person.clicks("#main-menu");
    person.clicks("Undo Import of 1 file");

    assertThat(person.sees().counts()).startsWith("0 reports");
  }

  @Test
  void opensTheReportOfTheLastImport() {
    person.drops(new Notes(folder.resolve("notes")).trees());

    person.clicks("#main-menu");
    person.clicks("What became of the last import");

    assertThat(person.seesDialog().list("#import-report"))
        .singleElement()
        .satisfies(words -> assertThat(words).startsWith("trees.md"));
    person.presses(KeyCode.ESCAPE);
  }

  @Test
  void saysWhereTheLibraryLies() {
    person.clicks("#main-menu");
    person.clicks("About Lectern");

    assertThat(person.seesDialog().wordsIn(".dialog-pane"))
        .anySatisfy(words -> assertThat(words).contains(folder.resolve("library").toString()));
    person.presses(KeyCode.ESCAPE);
    assertThat(person.seesDialog()).isEqualTo(person.sees());
  }

  @Test
  void darkIsChosenInTheSettings() {
    person.presses(KeyCode.CONTROL, KeyCode.COMMA);

    person.clicks("#theme-choice");
    person.clicks("Dark");
    assertThat(person.sees().isDark()).isTrue();

    person.presses(KeyCode.ESCAPE);
    assertThat(person.seesDialog()).isEqualTo(person.sees());
  }

  @Test
  void aResultIsChosenByTheKeyboard() {
    person.drops(new Notes(folder.resolve("notes")).trees());
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("europython");
    assertThat(person.sees().list("#search-results")).hasSizeGreaterThan(1);

    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.DOWN);
    String second = person.sees().list("#search-results").get(2).getFirst();
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().header()).startsWith(second);
  }
}
