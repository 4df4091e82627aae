package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leads out of Lectern: links, and the reports' own files.
class OutwardTest {

  @TempDir private Path folder;
  private Path file;
  private Person person;

  @BeforeEach
  void open() {
    file = new Notes(folder.resolve("notes")).trees();
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(file);
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row("Growing Trees in Memory"));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void lettersLeadToALink() {
    person.clicksInText("balanced");
    person.presses(KeyCode.L);
    assertThat(person.sees().wordsIn(".reader-hint")).containsExactly("f");

    person.presses(KeyCode.F);
    assertThat(person.lectern().browser()).containsExactly("https://example.org/trees");
    assertThat(person.sees().shows(".reader-hint")).isFalse();
  }

  @Test
  void escapeLeavesTheLetters() {
    person.clicksInText("balanced");
    person.presses(KeyCode.L);
    person.presses(KeyCode.ESCAPE);
    person.presses(KeyCode.F);

    assertThat(person.sees().shows(".reader-hint")).isFalse();
    assertThat(person.lectern().browser()).isEmpty();
  }

  @Test
  void theFileOfAReportOpensFromTheTree() {
    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Open the file");
    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Show the file in its folder");

    assertThat(person.lectern().browser())
        .containsExactly(file.toUri().toString(), file.getParent().toUri().toString());
  }

  @Test
  void aFileThatIsGoneGetsOneSentence() throws IOException {
    Files.delete(file);

    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Open the file");

    assertThat(person.sees().toast()).containsExactly("The file is not there any more: " + file);
    assertThat(person.lectern().browser()).isEmpty();
  }
}
