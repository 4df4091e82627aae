package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Reindexing;
import org.lectern.library.TextVersion;

/// What the scripts make of libraries as older Lecterns wrote them.
class ShippedMigrationsTest {

  private static final String OLD_REPORT =
      """
      INSERT INTO report VALUES (7, 'Week', 'PyGala', 2014, NULL, 1, 0, '/n/week.md', 'week.md', 'ab', 'markdown',
        '%1$s', 2, '2024-05-17T08:30:00Z', '2024-05-17T08:30:00Z');
      INSERT INTO source VALUES (7, x'23');
      INSERT INTO text VALUES (7, 0, '%1$s', 1, 'Roses. Moss.');
      INSERT INTO talk VALUES (7, 0, 'Roses', NULL, 'talk', 0, 6, 0.7, 'a line');
      INSERT INTO highlight VALUES (8, 7, 'Moss', '', '', 7, '%1$s', 1, 'green', 'soft', '2024-05-17T08:30:00Z');
      """
          .formatted(TextVersion.versionOf("Roses. Moss."));

  @TempDir Path folder;

  private SqliteLibrary openLibraryOf(int scripts, String rows) throws Exception {
    Path file = folder.resolve("lectern.db");
    List<String> old = Migrations.shipped().scripts().subList(0, scripts);
    try (Sql sql = new LibraryFile(file, new Migrations(old)).open()) {
      sql.execute(rows);
    }
    SqliteLibrary library = SqliteLibrary.open(folder);
    library.rebuildIndex(Reindexing.Watch.NOBODY);
    return library;
  }

  @Test
  void aReportFromBeforeCorrectionsKeepsAllAndIsToBeReadAnew() throws Exception {
    try (SqliteLibrary library = openLibraryOf(1, OLD_REPORT)) {
      KeptReport kept = library.findReport(7).orElseThrow();

      assertThat(kept.talks()).extracting(talk -> talk.name()).containsExactly("Roses");
      assertThat(kept.annotations().highlights())
          .singleElement()
          .satisfies(highlight -> {
            assertThat(highlight.note())
                .isEqualTo(new Highlight.Note(Highlight.Colour.GREEN, "soft"));
            assertThat(highlight.changed()).isEqualTo(highlight.made());
          });
      assertThat(kept.annotations().corrections()).isEmpty();
      assertThat(library.outdated(1, 1)).containsExactly(7L);
      assertThat(library.check()).isEmpty();
    }
  }
}
