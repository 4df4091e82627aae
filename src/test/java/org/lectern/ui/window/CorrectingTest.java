package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mends what was found, in the tree, in the text and by keys.
class CorrectingTest {

  private static final String TREES = "Growing Trees in Memory";
  private static final String QUEUES = "Queues for Everybody";

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(new Notes(folder.resolve("notes")).trees());
    person.clicks(person.sees().triangle("2031 Berlin"));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  private void choosesInText(String words, String item) {
    person.pointsAt(words);
    person.clicksWith(MouseButton.SECONDARY);
    person.clicks(item);
  }

  @Test
  void aTalkThatIsNoneIsTakenOutOfTheTreeAndBroughtBackByUndo() {
    person.opensMenuOn(person.sees().row(QUEUES));
    person.clicks("This is no talk");

    assertThat(person.sees().tree()).containsExactly("EuroPython", "  2031 Berlin", "    " + TREES);
    assertThat(person.sees().toast())
        .containsExactly(
            "“" + QUEUES + "” is no talk any more.",
            "Undo",
            "Do the same in the whole file (1 more)");
    assertThat(person.sees().header()).containsExactly("EuroPython 2031", "trees.md");

    person.clicks("#toast-undo");
    assertThat(person.sees().tree()).endsWith("    " + TREES, "    " + QUEUES);
  }

  @Test
  void aTalkIsMergedWithTheOneAboveItInTheTree() {
    person.opensMenuOn(person.sees().row(QUEUES));
    person.clicks("Merge with the talk above");

    assertThat(person.sees().tree()).containsExactly("EuroPython", "  2031 Berlin", "    " + TREES);
    assertThat(person.sees().header()).startsWith(TREES, "Ann Roe");
    assertThat(person.sees().selectedRows()).containsExactly(TREES);
  }

  @Test
  void aLineOfTheTextIsMadeATalkWhereOneClicks() {
    person.clicks(person.sees().row(TREES));

    choosesInText("A queue is a promise", "Make this a talk");
    assertThat(person.sees().counts()).isEqualTo("1 report · 3 talks · 0 highlights");
    assertThat(person.sees().header()).startsWith(TREES, "Ann Roe");

    choosesInText("the slides", "This is no talk");
    assertThat(person.sees().counts()).isEqualTo("1 report · 2 talks · 0 highlights");
    assertThat(person.sees().tree()).doesNotContain("    " + TREES);
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().tree()).endsWith("    " + TREES, "    " + QUEUES);
  }

  @Test
  void aTalkIsSplitAtTheWordThatIsClicked() {
    person.clicks(person.sees().row(TREES));

    choosesInText("third one", "Split here");

    assertThat(person.sees().counts()).isEqualTo("1 report · 3 talks · 0 highlights");
    assertThat(person.sees().toast())
        .containsExactly("A talk begins here now.", "Undo", "Say what it is…");
    assertThat(person.sees().header()).startsWith(TREES);
  }

  @Test
  void theTextStaysWhereItIsWhileItIsCorrected() {
    person.clicks(person.sees().row(QUEUES));
    int top = person.sees().top();

    choosesInText("A queue is a promise", "Make this a talk");

    assertThat(person.sees().header()).startsWith(QUEUES, "Bo Lind");
    assertThat(person.sees().top()).isEqualTo(top).isPositive();
  }

  @Test
  void theWayBackLeadsToTheSameTalkWhenTheOneAboveItIsNone() {
    person.clicks(person.sees().row(QUEUES));
    person.opensMenuOn(person.sees().row(TREES));
    person.clicks("This is no talk");

    person.presses(KeyCode.ALT, KeyCode.LEFT);

    assertThat(person.sees().header()).startsWith(QUEUES, "Bo Lind");
    assertThat(person.sees().selectedRows()).containsExactly(QUEUES);
  }

  @Test
  void keysCorrectTheTalkThatIsRead() {
    person.clicks(person.sees().row(QUEUES));
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    assertThat(person.sees().tree()).containsExactly("EuroPython", "  2031 Berlin", "    " + TREES);

    person.presses(KeyCode.CONTROL, KeyCode.Z);
    person.clicks(person.sees().row(QUEUES));
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(person.sees().counts()).isEqualTo("1 report · 0 talks · 0 highlights");
    assertThat(person.sees().toast())
        .containsExactly("Done in the whole file: 1 more place.", "Undo");
  }

  @Test
  void keysCorrectTheLineWhereOneClickedLast() {
    person.clicks(person.sees().row(TREES));
    person.clicksInText("A queue is a promise");

    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);

    assertThat(person.sees().counts()).isEqualTo("1 report · 3 talks · 0 highlights");
  }

  @Test
  void theDialogSetsWhatIsKnownOfATalkAndItsReportInOneStep() {
    person.opensMenuOn(person.sees().row(QUEUES));
    person.asks("Edit talk…");
    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.types("Waiting Lines");
    person.presses(KeyCode.TAB);
    person.types("Cy Doe; Dee Hill");
    person.presses(KeyCode.TAB);
    person.presses(KeyCode.TAB);
    person.types("Friday");
    person.presses(KeyCode.TAB);
    person.presses(KeyCode.TAB);
    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.types("2032");
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().tree()).contains("  2032 Berlin", "    " + TREES);
    assertThat(person.sees().header()).startsWith("Waiting Lines", "Cy Doe, Dee Hill", "Friday");
    assertThat(person.sees().crumbs()).contains("2032", "Waiting Lines");

    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().header()).startsWith(QUEUES, "Bo Lind");
    assertThat(person.sees().crumbs()).contains("2031");
  }

  @Test
  void theSameIsDoneInTheWholeFileFromTheNotice() {
    person.opensMenuOn(person.sees().row(QUEUES));
    person.asks("Edit talk…");
    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.types("Bo Lind");
    person.presses(KeyCode.TAB);
    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.types(QUEUES);
    person.presses(KeyCode.ENTER);

    person.clicks("#toast-offer");

    assertThat(person.sees().tree())
        .containsExactly("EuroPython", "  2031 Berlin", "    Ann Roe", "    Bo Lind");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().tree())
        .containsExactly("EuroPython", "  2031 Berlin", "    " + TREES, "    Bo Lind");
  }

  @Test
  void correctionsStayWhenTheEditedFileIsDroppedAgainAndAfterARestart() {
    person.opensMenuOn(person.sees().row(QUEUES));
    person.clicks("Merge with the talk above");

    person.drops(
        new Notes(folder.resolve("notes"))
            .file("trees.md", Notes.TREES.replace("She drew", "After lunch she drew")));
    assertThat(person.sees().tree()).containsExactly("EuroPython", "  2031 Berlin", "    " + TREES);

    person.closesAndOpensAgain();
    assertThat(person.sees().counts()).isEqualTo("1 report · 1 talk · 0 highlights");
  }

  @Test
  void whatCannotBePlacedIsListedAsUnattached() {
    person.opensMenuOn(person.sees().row(QUEUES));
    person.clicks("This is no talk");

    person.drops(
        new Notes(folder.resolve("notes"))
            .file("trees.md", Notes.TREES.replace(QUEUES, "Stacks for Nobody")));
    person.presses(KeyCode.CONTROL, KeyCode.I);

    assertThat(person.sees().wordsIn("#sidebar"))
        .contains(
            "Corrected by you",
            "No talk",
            "“" + QUEUES + " – Bo Lind” (unattached: its words are gone)");
  }

  @Test
  void allCorrectionsOfAReportAreTakenBackAtOnce() {
    person.opensMenuOn(person.sees().row(QUEUES));
    person.clicks("This is no talk");
    person.opensMenuOn(person.sees().row(TREES));
    person.clicks("This is no talk");

    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Reset corrections");

    assertThat(person.sees().tree())
        .containsExactly("EuroPython", "  2031 Berlin", "    " + TREES, "    " + QUEUES);
    assertThat(person.sees().toast()).containsExactly("The report is as it was found.", "Undo");
  }

  @Test
  void saysWhereThereIsNothingToCorrect() {
    person.clicks(person.sees().row(TREES));

    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);

    assertThat(person.sees().toast()).containsExactly("There is nothing to correct here.");
  }
}
