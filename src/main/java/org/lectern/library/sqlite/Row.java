package org.lectern.library.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// One row of an answer, read from left to right: each call takes the next column.
final class Row {

  /// Makes a value of a row.
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  private final ResultSet cells;
  private int column;

  Row(ResultSet cells) {
    this.cells = cells;
  }

  /// Steps to the next row of the answer; false behind the last.
  boolean next() throws SQLException {
    column = 0;
    return cells.next();
  }

  String text() throws SQLException {
    return cells.getString(++column);
  }

  Optional<String> findText() throws SQLException {
    return Optional.ofNullable(text());
  }

  int number() throws SQLException {
    return cells.getInt(++column);
  }

  Optional<Integer> findNumber() throws SQLException {
    int number = number();
    return cells.wasNull() ? Optional.empty() : Optional.of(number);
  }

  long id() throws SQLException {
    return cells.getLong(++column);
  }

  boolean flag() throws SQLException {
    return number() != 0;
  }

  double fraction() throws SQLException {
    return cells.getDouble(++column);
  }

  byte[] bytes() throws SQLException {
    return cells.getBytes(++column);
  }

  Instant instant() throws SQLException {
    return Instant.parse(text());
  }

  Span span() throws SQLException {
    return new Span(number(), number());
  }

  /// Takes five columns: exact, prefix, suffix, start, version.
  Selector selector() throws SQLException {
    return new Selector(text(), text(), text(), number(), text());
  }

  /// A selector's section: its headings, a line each.
  List<String> section() throws SQLException {
    String lines = text();
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }

  /// Takes the five columns of a selector, which are all null or all set.
  Optional<Selector> findSelector() throws SQLException {
    if (cells.getString(column + 1) == null) {
      column += 5;
      return Optional.empty();
    }
    return Optional.of(selector());
  }
}
