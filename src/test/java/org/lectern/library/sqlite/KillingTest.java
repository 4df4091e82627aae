package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.ReportEntry;

/// Ends a program that writes, at any moment, as `kill -9` does.
class KillingTest {

  @TempDir Path folder;

  @Test
  void keepsWhatWasSaidToBeKeptAndNothingByHalves() throws Exception {
    long first = 1;
    for (int changes : new int[] {1, 7, 30}) {
      long last = killAfter(first, changes);

      try (SqliteLibrary library = SqliteLibrary.open(folder)) {
        assertThat(library.check()).isEmpty();
        List<Long> reports =
            library.contents().stream().map(ReportEntry::report).map(r -> r.id()).sorted().toList();
        assertThat(reports)
            .startsWith(LongStream.rangeClosed(1, last).boxed().toArray(Long[]::new));
        assertThat(library.highlights()).hasSameSizeAs(reports);
        assertThat(library.taggings()).hasSameSizeAs(reports);
        first = reports.size() + 1L;
      }
    }
  }

  /// Returns the last report that the program said it had kept when it was killed.
  private long killAfter(long first, int changes) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString(),
                Long.toString(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader kept = writer.inputReader(StandardCharsets.UTF_8)) {
      String line = "";
      for (int i = 0; i < changes; i++) {
        line = kept.readLine();
      }
      // Not by the process itself, which would close the stream that is still to be read.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      for (String more = kept.readLine(); more != null; more = kept.readLine()) {
        // A line may be torn; the report before it was kept in any case.
        line = more.matches("\\d+\\.") ? more : line;
      }
      return Long.parseLong(line.replace(".", ""));
    }
  }

  /// The program that writes until it is killed, and says what it has kept.
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) {
      try (SqliteLibrary library = SqliteLibrary.open(Path.of(arguments[0]))) {
        for (long id = Long.parseLong(arguments[1]); ; id++) {
          KeptReport kept =
              Notes.report(id, "Report " + id)
                  .aside("Many words. ".repeat(2_000))
                  .talk("Growing a compiler", "Ada", "A toy.")
                  .kept();
          library.apply(
              new Change.All(
                  List.of(
                      new Change.PutReport(kept),
                      new Change.PutHighlight(Notes.highlight(id, kept, "toy", "mine")),
                      new Change.PutTagging(Notes.tagOnReport(id, kept, "types")))));
          System.out.println(id + ".");
        }
      }
    }
  }
}
