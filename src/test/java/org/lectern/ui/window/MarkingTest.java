package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Marks pane, and highlights that are changed where they stand.
class MarkingTest {

  private static final String TREES = "Growing Trees in Memory";

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

  private List<String> quotes() {
    return person.sees().list("#marks-list").stream().map(List::getFirst).toList();
  }

  /// Two highlights, and the pane that lists them.
  private void marks() {
    person.highlights("balanced", "pink");
    person.highlights("three trees", "green");
    person.presses(KeyCode.CONTROL, KeyCode.M);
  }

  @Test
  void aTagIsPutOnAHighlightInItsPopUpAndFoundAgain() {
    person.highlights("balanced", "pink");
    person.clicksInText("balanced");
    person.clicks(".reader-note .text-field");
    person.types("shape/round");
    person.presses(KeyCode.ENTER);
    person.presses(KeyCode.ESCAPE);
    person.clicks("Marks");

    assertThat(person.sees().list("#marks-list"))
        .isEqualTo(List.of(List.of("balanced", "#shape/round", TREES, " · EuroPython 2031")));
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("tag:shape ");
    assertThat(person.sees().list("#search-results"))
        .last()
        .satisfies(words -> assertThat(words).startsWith(TREES));
  }

  @Test
  void aParagraphIsHighlightedByACommandAndUndone() {
    person.clicksInText("balanced");
    person.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);

    assertThat(person.sees().counts()).isEqualTo("1 report · 2 talks · 1 highlight");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().counts()).isEqualTo("1 report · 2 talks · 0 highlights");
  }

  @Test
  void anOpenHighlightIsExtendedByKeysAndUndone() {
    person.highlights("balanced", "pink");
    person.clicksInText("balanced");
    person.presses(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    person.clicks("Marks");
    assertThat(quotes()).singleElement().satisfies(it -> assertThat(it).endsWith(" balanced"));

    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(quotes()).containsExactly("balanced");
  }

  @Test
  void theListIsFilteredAsOneTypes() {
    marks();
    person.types("balan");

    assertThat(quotes()).containsExactly("balanced");
    assertThat(person.sees().wordsIn("#marks-summary")).containsExactly("1 of 2 highlights");
  }

  @Test
  void theListIsFilteredByAColourThatIsClicked() {
    marks();
    person.clicks(".side-pane .reader-colour .green");

    assertThat(quotes()).containsExactly("three trees");
  }

  @Test
  void theListIsOfTheReportOrOfMoreAsIsChosen() {
    marks();
    person.drops(
        new Notes(folder.resolve("notes"))
            .file("pipes.md", "# PyGala 2030\n\n## Pipes – Cy Doe\n\nThe pipe is old.\n"));
    assertThat(quotes()).isEmpty();
    assertThat(person.sees().wordsIn("#marks-list"))
        .containsExactly("Select words in the text to highlight them.");

    person.clicks("#marks-scope");
    person.clicks("Whole library");
    assertThat(quotes()).containsExactly("three trees", "balanced");
  }

  @Test
  void theListIsInGroupsAsIsChosen() {
    marks();
    person.clicks("#marks-grouping");
    person.clicks("By colour");

    assertThat(quotes()).containsExactly("To do · 1", "three trees", "Question · 1", "balanced");
  }

  @Test
  void theListIsOfThoseWithACommentOrUnattachedAlone() {
    marks();
    person.clicks(person.sees().named("With a comment only"));
    assertThat(quotes()).isEmpty();
    assertThat(person.sees().wordsIn("#marks-list"))
        .containsExactly("No highlight meets the filter.");

    person.clicks(person.sees().named("With a comment only"));
    person.clicks(person.sees().named("Unattached ones only"));
    assertThat(quotes()).isEmpty();
    assertThat(person.sees().wordsIn("#marks-summary")).containsExactly("0 of 2 highlights");
  }

  @Test
  void whatWasUndoneIsDoneAgainByKeys() {
    person.highlights("balanced", "pink");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().marks("pink")).isZero();

    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(person.sees().marks("pink")).isEqualTo(1);
  }

  @Test
  void severalAreChosenByKeysAndRecoloured() {
    marks();
    person.clicks(person.sees().cell("#marks-list", 0));
    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.clicks("#marks-chosen .reader-colour .blue");

    assertThat(person.sees().marks("blue")).isEqualTo(2);
    assertThat(person.sees().wordsIn("#marks-chosen")).contains("2 chosen");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().marks("blue")).isZero();
  }

  @Test
  void severalAreTaggedAndDeletedByKeys() {
    marks();
    person.clicks(person.sees().cell("#marks-list", 0));
    person.presses(KeyCode.SHIFT, KeyCode.DOWN);
    person.clicks("#marks-chosen .text-field");
    person.types("memory");
    person.presses(KeyCode.ENTER);
    assertThat(person.sees().list("#marks-list"))
        .hasSize(2)
        .allSatisfy(words -> assertThat(words).contains("#memory"));

    person.clicks(person.sees().cell("#marks-list", 0));
    person.presses(KeyCode.SHIFT, KeyCode.DOWN);
    person.presses(KeyCode.DELETE);
    assertThat(person.sees().counts()).isEqualTo("1 report · 2 talks · 0 highlights");
  }
}
