package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.LibraryException;

class OpeningTest {

  private static final KeptReport REPORT =
      Notes.report(1, "Notes").talk("Growing a compiler", "Ada Example", "A toy.").kept();

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("lectern.db");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = LibraryFile.connect(file());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void assertRefused(String words) throws IOException {
    byte[] before = Files.readAllBytes(file());

    assertThatThrownBy(() -> SqliteLibrary.open(folder))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining(file().toString())
        .hasMessageContaining(words);

    assertThat(file()).hasBinaryContent(before);
    assertThat(folder.toFile().list()).containsExactly("lectern.db");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "What? now", "100% & #1", "Ünïcode 東京"})
  void makesTheFolder(String name) {
    Path inner = folder.resolve(name);

    try (SqliteLibrary library = SqliteLibrary.open(inner)) {
      library.apply(new Change.PutReport(REPORT));
    }

    assertThat(inner.toFile().list()).containsExactly("lectern.db");
    try (SqliteLibrary library = SqliteLibrary.open(inner)) {
      assertThat(library.contents()).hasSize(1);
    }
  }

  @Test
  void refusesTheLibraryOfANewerLectern() throws Exception {
    SqliteLibrary.open(folder).close();
    execute("PRAGMA user_version = 1000");

    assertRefused("newer Lectern");
  }

  @Test
  void stopsWritingWhenANewerLecternTookTheLibraryOver() throws Exception {
    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      execute("PRAGMA user_version = 1000");

      assertThatThrownBy(() -> library.apply(new Change.PutReport(REPORT)))
          .isInstanceOf(LibraryException.class)
          .hasMessageContaining("newer Lectern");
      assertThat(library.contents()).isEmpty();
    }
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Files.writeString(file(), "My notes, by mistake of this name. ".repeat(100));

    assertRefused("damaged or no library");
  }

  @Test
  void refusesADatabaseOfAnotherProgram() throws Exception {
    execute("CREATE TABLE song (name TEXT)");

    assertRefused("another program");
  }

  @Test
  void refusesADamagedLibrary() throws IOException {
    SqliteLibrary.open(folder).close();
    byte[] bytes = Files.readAllBytes(file());
    java.util.Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
    Files.write(file(), bytes);

    assertRefused("damaged or no library");
  }

  @Test
  void takesAnEmptyFileForANewLibrary() throws IOException {
    Files.createFile(file());

    try (SqliteLibrary library = SqliteLibrary.open(folder)) {
      assertThat(library.check()).isEmpty();
    }
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));

    assertThatThrownBy(() -> SqliteLibrary.open(taken.resolve("library")))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("cannot write to " + taken.resolve("library"));
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    try (Sql sql = new LibraryFile(file(), Migrations.shipped()).open()) {
      // SQLite's own limit gives the error that a full disk gives.
      long pages = sql.number("PRAGMA page_count");
      sql.number("PRAGMA max_page_count = " + pages);

      assertThatThrownBy(() ->
              sql.writing(
                  () -> sql.run("INSERT INTO setting VALUES ('a', ?)", "x".repeat(100_000))))
          .isInstanceOf(LibraryException.class)
          .hasMessageContaining("full: make room");
      assertThat(sql.number("SELECT count(*) FROM setting")).isZero();
    }
  }

  @Test
  void saysThatAnotherProgramIsWriting() throws Exception {
    SqliteLibrary.open(folder).close();
    try (Sql one = new Sql(file(), LibraryFile.connect(file()));
        Sql other = new Sql(file(), LibraryFile.connect(file()))) {
      other.execute("PRAGMA busy_timeout = 1");
      one.writing(() -> {
        assertThatThrownBy(() -> other.writing(() -> 1))
            .isInstanceOf(LibraryException.class)
            .hasMessageContaining("Another program is writing");
        return null;
      });
    }
  }

  @Test
  void isMadeOnceByProcessesThatStartTogether() throws Exception {
    int number = 8;
    CyclicBarrier start = new CyclicBarrier(number);
    Callable<List<String>> opening =
        () -> {
          start.await();
          try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            return library.check();
          }
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
      List<Future<List<String>>> openings = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        openings.add(threads.submit(opening));
      }
      for (Future<List<String>> opened : openings) {
        assertThat(opened.get()).isEmpty();
      }
    }
  }

  @Test
  void writesThroughToTheDisk() throws Exception {
    try (Sql sql = new LibraryFile(file(), Migrations.shipped()).open()) {
      assertThat(
              List.of(
                  sql.first("PRAGMA journal_mode", Row::text).orElseThrow(),
                  sql.number("PRAGMA synchronous"),
                  sql.number("PRAGMA foreign_keys")))
          .isEqualTo(List.of("wal", 2L, 1L));
    }
  }
}
