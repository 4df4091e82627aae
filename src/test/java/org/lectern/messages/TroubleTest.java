package org.lectern.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class TroubleTest {

  @Test
  void isSaidInWordsWhereThePlatformSaysAFileAlone() {
    assertThat(Trouble.of(new AccessDeniedException("a.pdf"))).isEqualTo("access is denied");
    assertThat(Trouble.of(new NoSuchFileException("a.pdf")))
        .isEqualTo("there is no such file or folder");
  }

  @Test
  void isThePlatformsReasonWhereItHasOne() {
    assertThat(Trouble.of(new FileSystemException("a.pdf", null, "No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(Trouble.of(new IOException("Stream closed"))).isEqualTo("Stream closed");
  }

  @Test
  void isNeverNothing() {
    assertThat(Trouble.of(new IOException())).isEqualTo("IOException");
  }

  @Test
  void namesTheFileForThoseWhoDoNotKnowIt() {
    assertThat(Trouble.withFile(new AccessDeniedException("a.pdf")))
        .isEqualTo("a.pdf: access is denied");
    assertThat(Trouble.withFile(new IOException("Stream closed"))).isEqualTo("Stream closed");
  }
}
