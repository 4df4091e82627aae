package org.lectern.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.export.HighlightFormat;

class FileDialogsTest {

  @ParameterizedTest
  @CsvSource({
    "mine.md,     MARKDOWN, mine.md,     MARKDOWN",
    "mine,        MARKDOWN, mine.md,     MARKDOWN",
    "mine,        CSV,      mine.csv,    CSV",
    "mine.csv,    MARKDOWN, mine.csv,    CSV",
    "mine.md,     JSON_LD,  mine.jsonld, JSON_LD",
    "mine.txt,    HTML,     mine.txt.html, HTML",
    "v1.2,        MARKDOWN, v1.2.md,     MARKDOWN"
  })
  void theEndingOfTheNameTellsTheFormat(
      String typed, HighlightFormat ofList, String name, HighlightFormat format) {
    assertThat(FileDialogs.destination(Path.of("/notes").resolve(typed), ofList))
        .isEqualTo(new FileChoice.Destination(Path.of("/notes").resolve(name), format));
  }

  @Test
  void asksBeforeAFileIsReplacedThatTheSystemDidNotAskFor(@TempDir Path folder) throws IOException {
    Path chosen = folder.resolve("mine");
    Path taken = Files.createFile(folder.resolve("mine.pdf"));
    Path free = folder.resolve("mine.csv");
    List<Path> asked = new ArrayList<>();

    assertThat(FileDialogs.mayWrite(chosen, taken, file -> !asked.add(file))).isFalse();
    assertThat(FileDialogs.mayWrite(chosen, taken, asked::add)).isTrue();
    assertThat(FileDialogs.mayWrite(chosen, free, asked::add)).isTrue();
    assertThat(FileDialogs.mayWrite(taken, taken, asked::add)).isTrue();
    assertThat(asked).containsExactly(taken, taken);
  }
}
