package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way through the window, from the drop of a file to a highlight in it.
class StoryTest {

  private static final String TALK = "What can Python learn from Haskell?";

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder);
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void leadsFromADropToAHighlightThatIsThereTheNextDay() {
    person.drops(Running.SAMPLES.resolve("europython-2014-day-by-day.md"));
    assertThat(person.sees().tree()).containsExactly("EuroPython", "  2014 Berlin");
    assertThat(person.sees().header())
        .containsExactly("EuroPython 2014", "europython-2014-day-by-day.md");

    person.clicks(person.sees().triangle("2014 Berlin"));
    assertThat(person.sees().tree())
        .startsWith(
            "EuroPython",
            "  2014 Berlin",
            "    Day 1",
            "      One year of Snowden, what's next?",
            "      " + TALK);

    person.clicks(person.sees().row(TALK));
    assertThat(person.sees().title()).isEqualTo(TALK + " – EuroPython 2014 – Lectern");
    assertThat(person.sees().header()).containsExactly(TALK, "Bob Ippolito", "Day 1", "mypy");
    assertThat(person.sees().crumbs()).hasSize(5).contains("EuroPython", "2014", "Day 1");
    assertThat(person.heightOf(TALK)).isBetween(0.0, 40.0);
    assertThat(person.sees().marks("passage")).isPositive();

    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("defensive copy");
    assertThat(person.sees().list("#search-results"))
        .last()
        .satisfies(words -> assertThat(words).startsWith(TALK, "Bob Ippolito · EuroPython 2014"));

    person.presses(KeyCode.ENTER);
    assertThat(person.sees().marks("current-hit")).isPositive();

    person.highlights("needs no lock", "green");
    assertThat(person.sees().marks("green")).isEqualTo(1);
    person.clicks("Marks");
    List<List<String>> marks = List.of(List.of("needs no lock", TALK, " · EuroPython 2014"));
    assertThat(person.sees().list("#marks-list")).isEqualTo(marks);

    person.closesAndOpensAgain();
    assertThat(person.sees().title()).isEqualTo(TALK + " – EuroPython 2014 – Lectern");
    assertThat(person.sees().selectedRows()).containsExactly(TALK);
    assertThat(person.sees().marks("green")).isEqualTo(1);
    person.clicks("Marks");
    assertThat(person.sees().list("#marks-list")).isEqualTo(marks);
    assertThat(person.sees().counts()).isEqualTo("1 report · 13 talks · 1 highlight");
  }
}
