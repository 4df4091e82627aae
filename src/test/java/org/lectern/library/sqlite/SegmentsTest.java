package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Search;
import org.lectern.query.Query;

/// A library whose index is in many pieces, as after an import.
class SegmentsTest {

  private static final int REPORTS = 12;

  @TempDir Path folder;

  private Sql file() {
    return new LibraryFile(folder.resolve("lectern.db"), Migrations.shipped()).open();
  }

  private long pieces(String table) throws Exception {
    try (Sql sql = file()) {
      return sql.number("SELECT count(DISTINCT segid) FROM " + table + "_idx");
    }
  }

  @BeforeEach
  void bringIn() throws Exception {
    SqliteLibrary.open(folder).close();
    try (Sql sql = file()) {
      sql.execute("INSERT INTO text_index (text_index, rank) VALUES ('automerge', 0)");
    }
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      for (int id = 1; id <= REPORTS; id++) {
        library.apply(
            new Change.PutReport(
                Notes.report(id, "Report " + id).talk("Growing trees", "Ann", "Moss.").kept()));
      }
    }
  }

  private static void settle(SqliteLibrary library) {
    boolean more = true;
    while (more) {
      more = library.settle();
    }
  }

  @Test
  void putsThemTogether() throws Exception {
    assertThat(pieces("text_index")).isEqualTo(REPORTS);
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      while (library.settle()) {
        assertThat(library.search(Search.of(Query.parse("moss"), 20)).hits()).hasSize(REPORTS);
      }

      assertThat(library.search(Search.of(Query.parse("moss"), 20)).hits()).hasSize(REPORTS);
      assertThat(library.check()).isEmpty();
    }
    assertThat(pieces("text_index")).isEqualTo(1);
  }

  @Test
  void leavesAFewAlone() throws Exception {
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      settle(library);
      library.apply(
          new Change.PutReport(Notes.report(99, "New").talk("Shrubs", "Ann", "Moss.").kept()));

      assertThat(library.settle()).isFalse();
    }
    assertThat(pieces("text_index")).isEqualTo(2);
  }
}
