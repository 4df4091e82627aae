package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchingTest {

  private static final String FIELD = "#search-field";
  private static final String COMPLETIONS = "#completions";

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    Notes notes = new Notes(folder.resolve("notes"));
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(notes.trees(), notes.file("pipes.md", Notes.NO_YEAR));
    person.presses(KeyCode.CONTROL, KeyCode.K);
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void completesOperatorsAndTheirValuesByTheKeyboard() {
    person.types("spea");
    assertThat(person.sees().wordsIn(COMPLETIONS))
        .containsExactly("speaker:", "talks by a speaker");

    person.presses(KeyCode.TAB);
    assertThat(person.sees().wordsIn(COMPLETIONS)).containsExactly("Ann Roe", "Bo Lind", "Cy Doe");

    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().fieldText(FIELD)).isEqualTo("speaker:\"Bo Lind\" ");
    assertThat(person.sees().shows(COMPLETIONS)).isFalse();
    assertThat(person.sees().wordsIn("#search-chips")).containsExactly("by Bo Lind");
    assertThat(person.sees().list("#search-results"))
        .last()
        .satisfies(words -> assertThat(words).startsWith("Queues for Everybody"));
  }

  @Test
  void completesByTheMouse() {
    person.types("trees conf:");

    person.clicks(person.sees().named("PyCon US "));

    assertThat(person.sees().fieldText(FIELD)).isEqualTo("trees conf:\"PyCon US\" ");
    person.types("pipe");
    assertThat(person.sees().fieldText(FIELD)).isEqualTo("trees conf:\"PyCon US\" pipe");
  }

  @Test
  void enterOpensTheFirstResultWhileACompletionIsOffered() {
    person.types("queues is");
    person.presses(KeyCode.BACK_SPACE);
    person.presses(KeyCode.BACK_SPACE);
    person.types("so");
    person.presses(KeyCode.CONTROL, KeyCode.SPACE);
    assertThat(person.sees().shows(COMPLETIONS)).isTrue();

    person.presses(KeyCode.ENTER);

    assertThat(person.sees().header()).startsWith("Queues for Everybody");
  }

  @Test
  void escClosesTheCompletionsFirstAndTheSearchThen() {
    person.types("kind:");

    person.presses(KeyCode.ESCAPE);
    assertThat(person.sees().shows(COMPLETIONS)).isFalse();
    assertThat(person.sees().fieldText(FIELD)).isEqualTo("kind:");

    person.presses(KeyCode.ESCAPE);
    assertThat(person.sees().fieldText(FIELD)).isEmpty();
  }

  @Test
  void theArrowLeadsIntoTheResultsWhereNothingIsOffered() {
    person.types("trees");
    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().header()).startsWith("Growing Trees in Memory");
  }

  @Test
  void underlinesAMistakeWhereItStandsAndAnswersTheRest() {
    person.types("trees kind:lecture ");

    assertThat(person.sees().count(".mistake-line")).isEqualTo(1);
    assertThat(person.sees().wordsIn("#search-chips"))
        .singleElement()
        .satisfies(sentence -> assertThat(sentence).startsWith("“kind:lecture”: kind: takes talk"));
    assertThat(person.sees().list("#search-results"))
        .last()
        .satisfies(words -> assertThat(words).startsWith("Growing Trees in Memory"));
  }

  @Test
  void showsRecentQueriesTheNextDayAndForgetsOneByAClick() {
    person.types("queues");
    person.presses(KeyCode.ENTER);
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("trees");
    person.presses(KeyCode.ENTER);

    person.closesAndOpensAgain();
    person.clicks(FIELD);
    assertThat(person.sees().wordsIn(COMPLETIONS)).containsExactly("trees", "queues");

    person.clicks(person.sees().named("Forget the search trees"));
    assertThat(person.sees().wordsIn(COMPLETIONS)).containsExactly("queues");
  }

  @Test
  void findsARecentQueryByItsFirstLetterAndForgetsItByTheKeyboard() {
    person.types("queues");
    person.presses(KeyCode.ENTER);
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("q");
    assertThat(person.sees().wordsIn(COMPLETIONS)).isEqualTo(List.of("queues"));

    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.DELETE);
    assertThat(person.sees().shows(COMPLETIONS)).isFalse();
    assertThat(person.sees().fieldText(FIELD)).isEqualTo("q");
  }

  @Test
  void narrowsYearsByTheSliderWithMouseAndKeyboard() {
    person.drops(Running.SAMPLES.resolve("europython-2014-day-by-day.md"));
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("python");
    person.clicks("Narrow down");
    assertThat(person.sees().wordsIn("#year-range")).containsExactly("Years 2014 to 2031");

    person.clicks(person.sees().part("#year-slider .low-thumb"));
    person.presses(KeyCode.RIGHT);
    assertThat(person.sees().fieldText(FIELD)).isEqualTo("python year:2015..2031 ");

    person.drags(person.sees().part("#year-slider .low-thumb"), 6);
    String dragged = person.sees().fieldText(FIELD);
    assertThat(dragged).matches("python year:20(1[6-9]|2[0-9])[.][.]2031 ");

    String chip = person.sees().wordsIn("#search-chips").getFirst();
    assertThat(dragged).endsWith(chip.replace("of ", "year:") + " ");
    person.clicks(person.sees().named("Remove from the search: " + chip));
    assertThat(person.sees().wordsIn("#year-range")).containsExactly("Years 2014 to 2031");
  }
}
