package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.LibraryException;

class MigrationsTest {

  private static final Migrations SHIPPED = Migrations.shipped();
  private static final int NEXT = SHIPPED.scripts().size() + 1;
  private static final KeptReport REPORT =
      Notes.report(1, "Notes")
          .talk("Growing a compiler", "Ada Example", "A toy. ".repeat(5_000))
          .kept();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeAnOldLibrary() {
    file = folder.resolve("lectern.db");
    try (SqliteLibrary library = SqliteLibrary.open(file, SHIPPED)) {
      library.apply(new Change.PutReport(REPORT));
      library.apply(new Change.PutHighlight(Notes.highlight(2, REPORT, "toy", "mine")));
    }
  }

  private static Migrations andThen(String... scripts) {
    return new Migrations(
        Stream.concat(SHIPPED.scripts().stream(), List.of(scripts).stream()).toList());
  }

  private static State state(Path file, Migrations migrations) {
    try (SqliteLibrary library = SqliteLibrary.open(file, migrations)) {
      assertThat(library.check()).isEmpty();
      return State.of(library, "toy", "mine");
    }
  }

  @Test
  void makesNoCopyOfANewLibrary() {
    assertThat(folder.toFile().list()).containsExactly("lectern.db");
  }

  @Test
  void makesNoCopyOfALibraryOfToday() {
    SqliteLibrary.open(file, SHIPPED).close();

    assertThat(folder.toFile().list()).containsExactly("lectern.db");
  }

  @Test
  void bringsAnOlderLibraryUpToDate() {
    State before = state(file, SHIPPED);
    Migrations both =
        andThen(
            "ALTER TABLE setting ADD COLUMN note TEXT; CREATE TABLE star (report INTEGER);",
            "INSERT INTO star SELECT id FROM report;");

    try (Sql sql = new LibraryFile(file, both).open()) {
      assertThat(sql.reading(() -> sql.number("SELECT report FROM star"))).isEqualTo(1);
    }

    assertThat(state(file, both)).isEqualTo(before);
    assertThatThrownBy(() -> SqliteLibrary.open(file, SHIPPED))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("newer Lectern");
  }

  @Test
  void keepsACopyOfTheOlderLibrary() throws IOException {
    State before = state(file, SHIPPED);

    SqliteLibrary.open(file, andThen("DELETE FROM report")).close();

    Path copy = folder.resolve("lectern-before-" + NEXT + ".db");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("lectern.db", "lectern-before-" + NEXT + ".db");
    assertThat(state(Files.copy(copy, folder.resolve("again.db")), SHIPPED)).isEqualTo(before);
  }

  @Test
  void leavesTheLibraryAsItWasWhereAScriptFails() {
    State before = state(file, SHIPPED);

    assertThatThrownBy(
            () -> SqliteLibrary.open(file, andThen("DELETE FROM report", "CREATE NONSENSE")))
        .isInstanceOf(LibraryException.class);

    assertThat(state(file, SHIPPED)).isEqualTo(before);
  }

  @Test
  void replacesTheCopyOfAnUpdateThatFailed() {
    assertThatThrownBy(() -> SqliteLibrary.open(file, andThen("CREATE NONSENSE")))
        .isInstanceOf(LibraryException.class);
    try (SqliteLibrary library = SqliteLibrary.open(file, SHIPPED)) {
      library.apply(new Change.DropHighlight(2));
    }
    State before = state(file, SHIPPED);

    SqliteLibrary.open(file, andThen("CREATE TABLE star (report INTEGER)")).close();

    assertThat(state(folder.resolve("lectern-before-" + NEXT + ".db"), SHIPPED)).isEqualTo(before);
  }

  @Test
  void updatesNothingOfWhichNoSoundCopyCanBeMade() throws IOException {
    damageTexts();

    assertThatThrownBy(() -> SqliteLibrary.open(file, andThen("DELETE FROM setting")))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("damaged");

    assertThat(folder.toFile().list()).containsExactly("lectern.db");
    try (Sql sql = new LibraryFile(file, SHIPPED).open()) {
      assertThat(sql.reading(() -> sql.number("PRAGMA user_version"))).isEqualTo(NEXT - 1);
    }
  }

  /// Overwrites the page on which the table of the texts begins.
  private void damageTexts() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (Sql sql = new LibraryFile(file, SHIPPED).open()) {
      int size = (int) sql.number("PRAGMA page_size");
      int end = size * (int) sql.number("SELECT rootpage FROM sqlite_schema WHERE name = 'text'");
      Arrays.fill(bytes, end - size, end, (byte) 0x5a);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    Files.write(file, bytes);
  }
}
