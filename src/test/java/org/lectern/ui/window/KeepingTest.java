package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Highlights, comments and tags.
class KeepingTest {

  private static final String TREES = "Growing Trees in Memory";
  private static final String QUEUES = "Queues for Everybody";

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(new Notes(folder.resolve("notes")).trees());
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row(TREES));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void listsHighlightsAndGoesToTheOneThatIsClicked() {
    person.highlights("balanced", "pink");
    person.clicks(person.sees().row(QUEUES));
    person.clicks("Marks");

    person.clicks(person.sees().cell("#marks-list", 0));

    assertThat(person.sees().header()).startsWith(TREES);
    assertThat(person.sees().marks("pink")).isEqualTo(1);
  }

  @Test
  void aDeletedHighlightComesBackByUndo() {
    person.highlights("balanced", "pink");
    person.clicks("Marks");
    person.clicks(person.sees().cell("#marks-list", 0));

    person.presses(KeyCode.DELETE);
    assertThat(person.sees().marks("pink")).isZero();
    assertThat(person.sees().list("#marks-list")).isEmpty();
    assertThat(person.sees().toast()).containsExactly("Highlight deleted.", "Undo");

    person.clicks("#toast-undo");
    assertThat(person.sees().marks("pink")).isEqualTo(1);
    assertThat(person.sees().list("#marks-list"))
        .isEqualTo(List.of(List.of("balanced", TREES, " · EuroPython 2031")));
  }

  @Test
  void aCommentIsWrittenAtTheHighlightAndFoundBySearch() {
    person.highlights("balanced", "orange");
    person.clicksInText("balanced");
    person.clicks(".reader-note .text-area");
    person.types("Ask Ann about rotations");
    person.presses(KeyCode.ESCAPE);

    person.clicks("Marks");
    assertThat(person.sees().list("#marks-list"))
        .isEqualTo(
            List.of(List.of("balanced", "Ask Ann about rotations", TREES, " · EuroPython 2031")));
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("rotations");
    assertThat(person.sees().list("#search-results"))
        .last()
        .satisfies(words -> assertThat(words).startsWith(TREES));
  }

  @Test
  void aHighlightIsRecolouredAndDeletedFromItsPopUp() {
    person.highlights("balanced", "yellow");
    person.clicksInText("balanced");
    person.clicks(".reader-note .blue");
    assertThat(person.sees().marks("blue")).isEqualTo(1);
    assertThat(person.sees().marks("yellow")).isZero();

    person.clicks("Delete");
    assertThat(person.sees().marks("blue")).isZero();
    assertThat(person.sees().counts()).isEqualTo("1 report · 2 talks · 0 highlights");
  }

  @Test
  void whatWasHighlightedIsUndoneStepByStep() {
    person.highlights("balanced", "yellow");
    person.highlights("three trees", "green");

    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().marks("green")).isZero();
    assertThat(person.sees().marks("yellow")).isEqualTo(1);

    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().counts()).isEqualTo("1 report · 2 talks · 0 highlights");
  }

  @Test
  void whatWasHighlightedIsUndoneWhileTheKeyboardIsInTheText() {
    person.highlights("balanced", "yellow");
    person.clicksInText("three trees");

    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().marks("yellow")).isZero();

    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(person.sees().marks("yellow")).isEqualTo(1);
  }

  @Test
  void putsATagOnATalkAndTakesItOff() {
    person.presses(KeyCode.CONTROL, KeyCode.T);
    person.types("data structures");
    person.presses(KeyCode.ENTER);
    assertThat(person.sees().chips()).containsExactly("#data structures");

    person.clicks(person.sees().row(QUEUES));
    assertThat(person.sees().chips()).isEmpty();

    person.clicks(person.sees().row(TREES));
    person.clicks(person.sees().named("Remove tag data structures"));
    assertThat(person.sees().chips()).isEmpty();
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().chips()).containsExactly("#data structures");
  }

  @Test
  void aTagIsUndoneWhileTheKeyboardIsInItsField() {
    person.tags("memory");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().chips()).isEmpty();

    person.types("queu");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().counts()).startsWith("1 report");
  }

  @Test
  void completesATagThatIsThereAlready() {
    person.tags("memory");
    person.clicks(person.sees().row(QUEUES));

    person.presses(KeyCode.CONTROL, KeyCode.T);
    person.types("mem");
    assertThat(person.seesSuggested()).containsExactly("memory");
    person.presses(KeyCode.ENTER);
    assertThat(person.sees().fieldText("#tag-field")).isEqualTo("memory");
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().chips()).containsExactly("#memory");
  }

  @Test
  void tagsAreSuggestedAsLongAsSomethingIsTyped() {
    person.tags("memory");
    person.clicks(person.sees().row(QUEUES));

    person.presses(KeyCode.CONTROL, KeyCode.T);
    person.types("m");
    assertThat(person.seesSuggested()).containsExactly("memory");
    person.presses(KeyCode.BACK_SPACE);
    assertThat(person.seesSuggested()).isEmpty();
  }

  @Test
  void listsWhatBearsATag() {
    person.tags("memory");
    person.clicks(person.sees().row(QUEUES));

    person.clicks(person.sees().rowNamed("memory, 1"));
    person.clicks(person.sees().cell("#tag-bearers", 0));

    assertThat(person.sees().header()).startsWith(TREES);
  }

  @Test
  void tagsAndPlaceAreThereAfterARestart() {
    person.tags("memory");

    person.closesAndOpensAgain();
    person.clicks("Tags");

    assertThat(person.sees().header()).startsWith(TREES);
    assertThat(person.sees().chips()).containsExactly("#memory");
  }

  @Test
  void aTagFollowsItsTalkIntoAnEditedFile() {
    person.tags("memory");

    person.drops(
        new Notes(folder.resolve("notes"))
            .file("trees.md", Notes.TREES.replace("She drew", "After lunch she drew")));
    person.clicks(person.sees().row(TREES));

    assertThat(person.sees().chips()).containsExactly("#memory");
  }

  @Test
  void saysAboutATalkWhatWasFoundAndHowSure() {
    person.presses(KeyCode.CONTROL, KeyCode.I);

    assertThat(person.sees().wordsIn("#sidebar"))
        .contains("trees.md", "Markdown", "EuroPython", "2031", TREES, "How sure");
  }
}
