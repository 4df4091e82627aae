package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.LibraryException;

class SqlTest {

  @TempDir Path folder;
  private Sql sql;

  @BeforeEach
  void open() throws SQLException {
    Path file = folder.resolve("some.db");
    sql = new Sql(file, LibraryFile.connect(file));
    sql.execute("CREATE TABLE pair (a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT");
  }

  @AfterEach
  void close() {
    sql.close();
  }

  private int insert(int a, Object b) throws SQLException {
    return sql.run("INSERT INTO pair VALUES (?,?)", a, b);
  }

  private List<String> all() {
    return sql.reading(
        () -> sql.list("SELECT a, b FROM pair ORDER BY a", row -> row.number() + row.text()));
  }

  @Test
  void keepsWhatATransactionWrote() {
    sql.writing(() -> insert(1, "x") + insert(2, Optional.of("y")));

    assertThat(all()).containsExactly("1x", "2y");
  }

  @Test
  void keepsNothingOfATransactionThatFails() {
    assertThatThrownBy(() -> sql.writing(() -> insert(1, "x") + insert(1, "y")))
        .isInstanceOf(LibraryException.class)
        .hasCauseInstanceOf(SQLException.class);

    assertThat(all()).isEmpty();
  }

  @Test
  void keepsNothingOfATransactionThatThrows() {
    assertThatThrownBy(() ->
            sql.writing(() -> {
              insert(1, "x");
              throw new IllegalStateException("a bug");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(all()).isEmpty();
  }

  @Test
  void runsAStatementAgainAfterItFailed() {
    assertThatThrownBy(() -> sql.writing(() -> insert(1, Optional.empty())))
        .isInstanceOf(LibraryException.class);

    sql.writing(() -> insert(1, "x"));

    assertThat(all()).containsExactly("1x");
  }
}
