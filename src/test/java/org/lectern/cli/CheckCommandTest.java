package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lectern.library.Reindexing;

class CheckCommandTest {

  /// Two reports, of which a step takes one.
  private static final class TwoSteps implements Reindexing {
    private int done;

    @Override
    public int total() {
      return 2;
    }

    @Override
    public int done() {
      return done;
    }

    @Override
    public boolean step() {
      return done++ < total() - 1;
    }
  }

  private static String said(boolean terminal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TwoSteps work = new TwoSteps();
    CheckCommand.rebuildIndex(
        work, new TerminalLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal));
    assertThat(work.done()).isEqualTo(2);
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
