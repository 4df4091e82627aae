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
  void theArrowKeysPassOverTheHeadings() {
    person.types("memory OR friends");
    List<List<String>> rows = person.sees().list("#search-results");
    assertThat(rows).extracting(List::size).startsWith(1).last().isNotEqualTo(1);

    person.presses(KeyCode.DOWN);
    for (long more = rows.stream().filter(row -> row.size() > 1).count(); more > 1; more--) {
      person.presses(KeyCode.DOWN);
    }
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().header()).startsWith(rows.getLast().getFirst());
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

  @Test
  void aSavedSearchStandsInTheTreeAndFollowsTheLibrary() {
    person.types("everybody OR friends");
    person.clicks("#search-save");
    assertThat(person.sees().toast())
        .containsExactly("Saved among the conferences: “everybody OR friends”.", "Undo");
    person.clicks(person.sees().triangle("everybody OR friends"));
    assertThat(person.sees().tree())
        .startsWith(
            "Saved searches",
            "  everybody OR friends",
            "    Queues for Everybody",
            "    Pipes and Their Friends");

    person.clicks(person.sees().row("Pipes and Their Friends"));
    assertThat(person.sees().header()).startsWith("Pipes and Their Friends");
    assertThat(person.sees().selectedRows()).containsExactly("Pipes and Their Friends");

    person.clicks(person.sees().row("year not known"));
    person.presses(KeyCode.DELETE);
    assertThat(person.sees().tree()).doesNotContain("    Pipes and Their Friends");

    person.clicks(person.sees().triangle("Saved searches"));
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    person.clicks(person.sees().triangle("Saved searches"));
    assertThat(person.sees().tree()).contains("    Pipes and Their Friends");
  }

  @Test
  void aSavedSearchIsRunRenamedRemovedAndBroughtBack() {
    person.types("trees");
    person.clicks("#search-save");
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.presses(KeyCode.ESCAPE);

    person.clicks(person.sees().row("trees"));
    assertThat(person.sees().fieldText(FIELD)).isEqualTo("trees");

    person.opensMenuOn(person.sees().row("trees"));
    person.asks("Rename search…");
    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.types("All that grows");
    person.presses(KeyCode.ENTER);
    assertThat(person.sees().tree()).startsWith("Saved searches", "  All that grows");

    person.clicks(person.sees().row("All that grows"));
    person.presses(KeyCode.DELETE);
    assertThat(person.sees().tree()).startsWith("EuroPython");
    assertThat(person.sees().toast())
        .containsExactly("Removed the search “All that grows”.", "Undo");
    person.clicks("#toast-undo");
    assertThat(person.sees().tree()).startsWith("Saved searches", "  All that grows");
  }

  @Test
  void talksLikeOneAreFoundFromTheTreeAndFromTheText() {
    Notes notes = new Notes(folder.resolve("notes"));
    person.drops(notes.file("more.md", Notes.LIKE_TREES));
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row("Growing Trees in Memory"));

    person.opensMenuOn(person.sees().row("Growing Trees in Memory"));
    person.clicks("More like this talk");
    assertThat(person.sees().wordsIn("#search-chips"))
        .containsExactly("like “Growing Trees in Memory”");
    assertThat(person.sees().list("#search-results").getFirst())
        .startsWith(
            "Trees on the Board",
            "Di Fox · PyCon US 2019",
            "In both: growing, trees, memory, three, board");

    person.clicks(person.sees().cell("#search-results", 0));
    assertThat(person.sees().header()).startsWith("Trees on the Board");
    person.opensMenuOn(person.sees().text());
    person.clicks("More like this talk");
    assertThat(person.sees().wordsIn("#search-chips")).containsExactly("like “Trees on the Board”");

    person.clicks(person.sees().named("Remove from the search: like “Trees on the Board”"));
    assertThat(person.sees().list("#search-results")).isEmpty();
  }
}
