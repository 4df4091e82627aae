package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFilesTest {

  private final Path folder = Path.of("notes").toAbsolutePath();
  private final Path report = folder.resolve("day1.md");

  @Test
  void looksBesideTheFile() {
    assertThat(PictureFiles.locate(report, "img/my%20board.png"))
        .contains(folder.resolve("img").resolve("my board.png").toUri());
    assertThat(PictureFiles.locate(report, "../a+b.png"))
        .contains(folder.resolveSibling("a+b.png").toUri());
  }

  @Test
  void takesAPerCentSignThatMeansNothingAsItIs() {
    assertThat(PictureFiles.locate(report, "100% sure.png"))
        .contains(folder.resolve("100% sure.png").toUri());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.png",
        "HTTP://example.org/a.png",
        "//example.org/a.png",
        "\\\\server\\share\\a.png",
        "file://server/share/a.png",
        "data:image/png;base64,AAAA",
        "",
        "a\0b.png"
      })
  void asksNoOtherMachine(String target) {
    assertThat(PictureFiles.locate(report, target)).isEmpty();
  }
}
