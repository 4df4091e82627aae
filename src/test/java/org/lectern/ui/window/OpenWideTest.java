package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables and pictures in windows of their own.
class OpenWideTest {

  /// One red pixel.
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5E"
                  + "rkJggg==");

  /// Menus that reach beyond the screen of the headless platform fail there, so what they are asked
  /// for on stands high.
  private static final String WIDE = "a very long cell ".repeat(20).strip();

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() throws IOException {
    Notes notes = new Notes(folder.resolve("notes"));
    Path file =
        notes.file(
            "tables.md",
            """
            # EuroPython 2031

            ## Tables – Ann Roe

            ![far away](https://example.org/far.png)

            | Who | What |
            |-----|------|
            | Bo  | %s |

            ![a red dot](dot.png)
            """
                .formatted(WIDE));
    Files.write(folder.resolve("notes").resolve("dot.png"), PICTURE);
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(file);
    person.clicks(person.sees().triangle("2031"));
    person.clicks(person.sees().row("Tables"));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void aTableOpensByTheButtonOverIt() {
    person.pointsAt("Bo");
    person.clicks(person.sees().named("Open the table in a window"));

    assertThat(person.seesDialog().title()).isEqualTo("Table – Lectern");
    assertThat(person.seesDialog().textSays("a very long cell")).isTrue();
    assertThat(person.seesDialog().textSays("Tables")).isFalse();

    person.presses(KeyCode.ESCAPE);
    assertThat(person.seesDialog().title()).startsWith("Tables");
  }

  @Test
  void aTableOpensByTheMenuAndIsCopied() {
    person.pointsAt("Who");
    person.clicksWith(javafx.scene.input.MouseButton.SECONDARY);
    person.clicks("Open the table in a window");

    person.presses(KeyCode.CONTROL, KeyCode.A);
    person.presses(KeyCode.CONTROL, KeyCode.C);
    assertThat(person.clipboard()).isEqualTo("Who\tWhat\nBo\t" + WIDE);
    person.presses(KeyCode.ESCAPE);
  }

  @Test
  void aPictureIsEnlargedByAClick() {
    Running.waitUntil(() -> person.sees().shows(".reader-picture .image-view"));
    person.clicks(".reader-picture .image-view");

    assertThat(person.seesDialog().title()).isEqualTo("a red dot – Lectern");
    person.presses(KeyCode.ESCAPE);
    assertThat(person.seesDialog().title()).startsWith("Tables");
  }

  @Test
  void aPictureFromElsewhereStaysAPlaceholder() {
    person.pointsAt("far away");
    person.clicksWith(javafx.scene.input.MouseButton.SECONDARY);
    person.clicks("Enlarge the picture");

    assertThat(person.seesDialog().title()).startsWith("Tables");
    assertThat(person.sees().wordsIn(".reader-placeholder"))
        .containsExactly("https://example.org/far.png");
  }
}
