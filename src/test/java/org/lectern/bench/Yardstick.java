package org.lectern.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What search is measured against: one table of FTS5, a row a talk, the best 20 by `bm25` with
/// their snippets.
final class Yardstick implements AutoCloseable {

  private static final String BEST =
      "SELECT rowid, snippet(talk, 0, '[', ']', '…', 24) FROM talk WHERE talk MATCH ?"
          + " ORDER BY rank LIMIT 20";

  private final Connection connection;
  private final PreparedStatement best;

  /// @param library the file of a library, whose talks are copied where that was not done before
  Yardstick(Path library) throws SQLException {
    Path file = library.resolveSibling("yardstick.db");
    boolean made = Files.exists(file);
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    if (!made) {
      fill(library);
    }
    best = connection.prepareStatement(BEST);
  }

  private void fill(Path library) throws SQLException {
    try (Statement statement = connection.createStatement();
        Connection source = DriverManager.getConnection("jdbc:sqlite:" + library);
        Statement reading = source.createStatement();
        ResultSet talks =
            reading.executeQuery(
                "SELECT p.id, p.start, p.\"end\", t.plain_text FROM passage AS p JOIN text AS t"
                    + " ON t.report = p.report AND t.ordinal = 0 WHERE p.talk IS NOT NULL");
        PreparedStatement insert = prepareTable(statement)) {
      connection.setAutoCommit(false);
      while (talks.next()) {
        insert.setLong(1, talks.getLong(1));
        insert.setString(2, talks.getString(4).substring(talks.getInt(2), talks.getInt(3)));
        insert.executeUpdate();
      }
      statement.executeUpdate("INSERT INTO talk (talk) VALUES ('optimize')");
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private PreparedStatement prepareTable(Statement statement) throws SQLException {
    statement.executeUpdate("CREATE VIRTUAL TABLE talk USING fts5 (words, prefix = '2 3')");
    return connection.prepareStatement("INSERT INTO talk (rowid, words) VALUES (?, ?)");
  }

  /// How many of the best 20 there are.
  ///
  /// @param query words, the last of which may end in `*`; or a phrase in quotation marks
  int search(String query) throws SQLException {
    best.setString(1, expression(query));
    int rows = 0;
    try (ResultSet answer = best.executeQuery()) {
      while (answer.next()) {
        answer.getLong(1);
        answer.getString(2);
        rows++;
      }
    }
    return rows;
  }

  private static String expression(String query) {
    if (query.startsWith("\"")) {
      return query;
    }
    return Arrays.stream(query.split("[^\\p{L}\\p{N}*]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.endsWith("*") ? quoted(word.replace("*", "")) + " *" : quoted(word))
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
