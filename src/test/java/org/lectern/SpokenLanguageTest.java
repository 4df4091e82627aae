package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.ui.window.Language;

/// What the real window says, in a program of its own: a language is chosen once in its life.
@Timeout(180)
class SpokenLanguageTest {

  private static final List<String> GERMAN =
      List.of("Importieren…", "Rückgängig", "Einstellungen…", "Ansicht", "Zurück");
  private static final List<String> ENGLISH =
      List.of("Import…", "Undo", "Settings…", "View", "Back");

  @TempDir Path folder;

  @Test
  void theWindowSpeaksTheLanguageThatWasChosen() throws IOException {
    choose("de");

    assertThat(wordsOnAMachineIn("en")).containsAll(GERMAN).doesNotContainAnyElementsOf(ENGLISH);
  }

  @Test
  void theWindowSpeaksTheMachinesLanguageWhereNoneWasChosen() throws IOException {
    assertThat(wordsOnAMachineIn("de")).containsAll(GERMAN).doesNotContainAnyElementsOf(ENGLISH);
  }

  @Test
  void englishCanBeChosenOnAGermanMachine() throws IOException {
    choose("en");

    assertThat(wordsOnAMachineIn("de")).containsAll(ENGLISH).doesNotContainAnyElementsOf(GERMAN);
  }

  private void choose(String language) {
    try (Library library = SqliteLibrary.open(folder)) {
      library.keepSetting(Language.SETTING, language);
    }
  }

  private List<String> wordsOnAMachineIn(String language) throws IOException {
    Process window =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Duser.language=" + language,
                "-Duser.country=GB",
                "-cp",
                System.getProperty("java.class.path"),
                SpokenWindow.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader words = window.inputReader(StandardCharsets.UTF_8)) {
      return words.lines().toList();
    } finally {
      window.destroyForcibly();
    }
  }
}
