package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Highlights whose words were changed or deleted in the file.
class LosingTest {

  private static final String TREES = "Growing Trees in Memory";
  private static final String SENTENCE = "She drew three trees on the board, ";

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
    drops(Notes.TREES + "\nAt dinner he drew three trees on a napkin.\n");
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row(TREES));
    person.highlights("three trees", "pink");
  }

  @AfterEach
  void close() {
    person.closes();
  }

  private void drops(String text) {
    person.drops(new Notes(folder.resolve("notes")).file("trees.md", text));
  }

  /// The report comes without the sentence; the same words stand in another one.
  private void losesTheSentence() {
    drops(Notes.TREES.replace(SENTENCE, "") + "\nAt dinner he drew three trees on a napkin.\n");
    person.clicks("Marks");
    person.clicks(person.sees().cell("#marks-list", 0));
  }

  @Test
  void aChangedHighlightSaysSoUntilOneGoesToIt() {
    drops(
        Notes.TREES.replace("three trees", "three tall trees")
            + "\nAt dinner he drew three trees on a napkin.\n");
    person.clicks("Marks");
    assertThat(person.sees().list("#marks-list"))
        .singleElement()
        .satisfies(words ->
            assertThat(words)
                .startsWith("three tall trees")
                .endsWith("changed: it was “three trees”"));

    person.clicks(person.sees().cell("#marks-list", 0));

    assertThat(person.sees().list("#marks-list"))
        .singleElement()
        .satisfies(words -> assertThat(words).hasSize(3));
    assertThat(person.sees().marks("pink")).isEqualTo(1);
  }

  @Test
  void aLostHighlightSaysWhereItStood() {
    losesTheSentence();

    assertThat(person.sees().marks("pink")).isZero();
    assertThat(person.sees().wordsIn("#marks-lost"))
        .contains(
            "Unattached. It stood under EuroPython 2031 in Berlin › Growing Trees in Memory – Ann"
                + " Roe.",
            "At dinner he drew three trees on a napkin.");
  }

  @Test
  void aLostHighlightIsAttachedToTheSuggestedPlaceThatIsClicked() {
    losesTheSentence();

    person.clicks(person.sees().named("Attach to: At dinner he drew three trees on a napkin."));

    assertThat(person.sees().marks("pink")).isEqualTo(1);
    assertThat(person.sees().toast()).containsExactly("Highlight attached.", "Undo");
    person.clicks("#toast-undo");
    assertThat(person.sees().marks("pink")).isZero();
  }

  @Test
  void aLostHighlightIsAttachedToSelectedWords() {
    losesTheSentence();

    person.selectsByMouse("balanced");
    person.presses(KeyCode.ESCAPE);
    person.clicks("#marks-attach");

    assertThat(person.sees().list("#marks-list"))
        .singleElement()
        .satisfies(words -> assertThat(words).startsWith("balanced"));
    assertThat(person.sees().marks("pink")).isEqualTo(1);
  }
}
