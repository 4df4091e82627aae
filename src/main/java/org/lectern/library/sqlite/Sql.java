package org.lectern.library.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.LibraryException;

/// One connection to a library's file: statements in, rows and transactions out.
///
/// A statement is prepared once and kept. [#reading] and [#writing] are the edge at which
/// [SQLException] ends: they turn it into a [LibraryException].
final class Sql implements AutoCloseable {

  /// What is done in a transaction.
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Sql(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// Runs `work` on one state of the library, whatever others write meanwhile.
  <T> T reading(Work<T> work) {
    return transaction("BEGIN", work);
  }

  /// Runs `work` as the only writer; all of it is kept, or nothing.
  <T> T writing(Work<T> work) {
    return transaction("BEGIN IMMEDIATE", work);
  }

  private <T> T transaction(String begin, Work<T> work) {
    try {
      execute(begin);
      try {
        T result = work.run();
        execute("COMMIT");
        return result;
      } catch (SQLException | RuntimeException | Error e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw Failures.sentence(file, e);
    }
  }

  private void rollBack(Throwable cause) {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does on a full disk.
      cause.addSuppressed(e);
    }
    try {
      // The driver does not execute a statement again that has failed.
      closeStatements();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /// Executes a script of one or many statements.
  void execute(String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  /// Executes one statement; `values` may be text, numbers, bytes, booleans, instants, null, and
  /// optionals of these.
  ///
  /// @return how many rows it changed
  int run(String sql, Object... values) throws SQLException {
    return prepared(sql, values).executeUpdate();
  }

  /// All rows of an answer. `reader` must not run the same statement.
  <T> List<T> list(String sql, Row.Reader<T> reader, Object... values) throws SQLException {
    try (ResultSet answer = prepared(sql, values).executeQuery()) {
      List<T> list = new ArrayList<>();
      Row row = new Row(answer);
      while (row.next()) {
        list.add(reader.read(row));
      }
      return list;
    }
  }

  /// The first row of an answer.
  <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) throws SQLException {
    try (ResultSet answer = prepared(sql, values).executeQuery()) {
      Row row = new Row(answer);
      return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
    }
  }

  /// The first column of the first row, which must be there.
  long number(String sql, Object... values) throws SQLException {
    Optional<Long> number = first(sql, Row::id, values);
    if (number.isEmpty()) {
      throw new SQLException("no answer to " + sql);
    }
    return number.get();
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, plain(values[i]));
    }
    return statement;
  }

  private static Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return plain(optional.orElse(null));
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    return value instanceof Instant instant ? instant.toString() : value;
  }

  @Override
  public void close() {
    try {
      closeStatements();
      connection.close();
    } catch (SQLException e) {
      throw Failures.sentence(file, e);
    }
  }

  private void closeStatements() throws SQLException {
    List<PreparedStatement> all = List.copyOf(statements.values());
    statements.clear();
    for (PreparedStatement statement : all) {
      statement.close();
    }
  }
}
