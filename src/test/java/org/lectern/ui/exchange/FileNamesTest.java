package org.lectern.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  @Test
  void leaveOutWhatSomeSystemDoesNotTake() {
    assertThat(FileNames.of("Trees: why/how?", ".pdf")).isEqualTo("Trees- why-how-.pdf");
    assertThat(FileNames.of("  ", ".pdf")).isEqualTo("Lectern.pdf");
  }

  @Test
  void areNotLongerThanFileSystemsTake() {
    assertThat(FileNames.of("木".repeat(300), ".pdf")).isEqualTo("木".repeat(83) + ".pdf");
    assertThat(FileNames.of("a".repeat(300), ".pdf")).isEqualTo("a".repeat(100) + ".pdf");
  }

  @Test
  void areCutBehindWholeCharacters() {
    String name = FileNames.of(FAMILY.repeat(40), ".pdf");

    assertThat(name).isEqualTo(FAMILY.repeat(12) + ".pdf");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
  }
}
