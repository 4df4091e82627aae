package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.intake.LibraryInFront;
import org.lectern.library.Library;
import org.lectern.library.Reindexing;
import org.lectern.library.sqlite.SqliteLibrary;

class CheckCommandTest {

  @TempDir Path folder;

  /// Two reports, of which one is taken up after the other.
  private static final class TwoSteps extends LibraryInFront {
    private TwoSteps(Library behind) {
      super(behind);
    }

    @Override
    public void rebuildIndex(Reindexing.Watch watch) {
      watch.reached(0, 2);
      watch.reached(1, 2);
    }
  }

  private String said(boolean terminal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Library library = SqliteLibrary.open(folder)) {
      CheckCommand.rebuildIndex(
          new TwoSteps(library),
          new TerminalLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsOnATerminalHowFarTheIndexIs() {
    assertThat(said(true))
        .isEqualTo(
            "\rMaking the search index: 0 of 2 reports\u001b[K"
                + "\rMaking the search index: 1 of 2 reports\u001b[K"
                + "\r\u001b[K");
  }

  @Test
  void tellsNothingIntoAFile() {
    assertThat(said(false)).isEmpty();
  }
}
