package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first start, on a folder without a library.
class FirstStartTest {

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.at(folder);
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void bringsTheSamplesUnderABanner() {
    assertThat(person.sees().wordsIn("#sample-banner"))
        .containsExactly(
            "These are sample notes.", "Drop your own here", "·", "Remove the samples");
    assertThat(person.sees().tree()).contains("EuroPython", "PyCon US");
    assertThat(person.sees().counts()).startsWith("9 reports · ");
    assertThat(person.sees().shows("#empty-library")).isFalse();
  }

  @Test
  void bringsThemOnlyOnce() {
    String counts = person.sees().counts();

    person.closesAndOpensAgain();

    assertThat(person.sees().counts()).isEqualTo(counts);
    assertThat(person.sees().imports()).isEmpty();
  }

  @Test
  void theSamplesStayAwayOnceRemoved() {
    person.clicks("#remove-samples");
    assertThat(person.sees().shows("#empty-library")).isTrue();
    assertThat(person.sees().shows("#sample-banner")).isFalse();
    assertThat(person.sees().title()).isEqualTo("Lectern");
    assertThat(person.sees().toast()).containsExactly("The sample notes are removed.", "Undo");

    person.closesAndOpensAgain();

    assertThat(person.sees().shows("#empty-library")).isTrue();
    assertThat(person.sees().counts()).isEqualTo("0 reports · 0 talks · 0 highlights");
  }

  @Test
  void whatIsReadStaysWhenTheSamplesGo() {
    person.drops(new Notes(folder.resolve("notes")).trees());
    String title = person.sees().title();

    person.clicks("#remove-samples");

    assertThat(person.sees().title()).isEqualTo(title);
    assertThat(person.sees().counts()).startsWith("1 report · ");
  }

  @Test
  void removedSamplesComeBackByUndo() {
    String counts = person.sees().counts();
    person.clicks("#remove-samples");

    person.presses(KeyCode.CONTROL, KeyCode.Z);

    assertThat(person.sees().counts()).isEqualTo(counts);
    assertThat(person.sees().shows("#sample-banner")).isTrue();
  }

  @Test
  void theEmptyWindowOffersTheSamplesAgain() {
    person.clicks("#remove-samples");

    person.clicks("Look at the sample notes first");

    assertThat(person.sees().shows("#sample-banner")).isTrue();
    assertThat(person.sees().tree()).contains("EuroPython");
  }
}
