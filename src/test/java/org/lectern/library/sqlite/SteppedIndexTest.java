package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Reindexing;
import org.lectern.library.Search;
import org.lectern.query.Query;

/// A library whose index another version of Lectern made.
class SteppedIndexTest {

  @TempDir Path folder;

  @BeforeEach
  void makeStale() throws Exception {
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      for (int id = 1; id <= 50; id++) {
        library.apply(
            new Change.PutReport(
                Notes.report(id, "Report " + id).talk("Growing trees", "Ann", "Moss.").kept()));
      }
    }
    try (Sql sql = new LibraryFile(folder.resolve("lectern.db"), Migrations.shipped()).open()) {
      sql.execute("UPDATE index_state SET tokens = -1");
    }
  }

  @Test
  void isMadeAnewInStepsBetweenWhichSearchFindsWhatIsThere() {
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      Reindexing reindexing = library.findReindexing().orElseThrow();
      assertThat(List.of(reindexing.done(), reindexing.total())).containsExactly(0, 50);

      reindexing.step();
      assertThat(found(library)).isZero();
      reindexing.step();
      assertThat(found(library)).isEqualTo(reindexing.done()).isBetween(1, 49);
      while (reindexing.step()) {
        assertThat(reindexing.done()).isLessThanOrEqualTo(50);
      }

      assertThat(found(library)).isEqualTo(50);
      assertThat(library.check()).isEmpty();
    }
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      assertThat(library.findReindexing()).isEmpty();
    }
  }

  @Test
  void whatChangesMeanwhileIsFoundOnce() {
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      Reindexing reindexing = library.findReindexing().orElseThrow();
      reindexing.step();
      library.apply(
          new Change.PutReport(
              Notes.report(50, "Report").talk("Growing trees", "Bo", "Roses.").kept()));
      library.apply(new Change.DropReport(49));
      while (reindexing.step()) {
        assertThat(library.contents()).hasSize(49);
      }

      assertThat(found(library)).isEqualTo(49);
      assertThat(library.check()).isEmpty();
    }
  }

  @Test
  void whatWasLeftHalfDoneIsDoneByWhoSearchesNext() {
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      Reindexing reindexing = library.findReindexing().orElseThrow();
      reindexing.step();
      reindexing.step();
    }
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      assertThat(found(library)).isEqualTo(50);
    }
  }

  private static int found(SqliteLibrary library) {
    return library.search(Search.of(Query.parse("trees"), 100)).hits().size();
  }
}
