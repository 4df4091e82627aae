package org.lectern.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/// How much room each part of the search index takes in a library's file.
record IndexSize(Path file) {

  private static final String PARTS =
      """
      SELECT CASE
          WHEN name LIKE 'text_index%' THEN 'text_index' WHEN name LIKE 'field_index%' THEN 'field_index'
          WHEN name LIKE 'term_stem%' THEN 'term_stem' WHEN name LIKE 'term_part%' THEN 'term_part'
          WHEN name LIKE '%term%' THEN 'term' ELSE 'passage' END AS part,
        sum(pgsize) FROM dbstat
      WHERE name LIKE '%_index%' OR name LIKE '%term%' OR name LIKE 'passage%' GROUP BY part
      """;

  void print(PrintStream out) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      double text = number(statement, "SELECT sum(length(CAST(plain_text AS BLOB))) FROM text");
      out.printf(
          Locale.ROOT,
          "%.0f reports, %.0f talks, text %.1f MB%n",
          number(statement, "SELECT count(*) FROM report"),
          number(statement, "SELECT count(*) FROM talk"),
          text / 1e6);
      double all = 0;
      try (ResultSet parts = statement.executeQuery(PARTS)) {
        while (parts.next()) {
          double size = parts.getDouble(2);
          all += size;
          out.printf(
              Locale.ROOT,
              "  %-12s %7.1f MB  %.2f of the text%n",
              parts.getString(1),
              size / 1e6,
              size / text);
        }
      }
      out.printf(Locale.ROOT, "  index        %7.1f MB  %.2f of the text%n", all / 1e6, all / text);
    }
  }

  private static double number(Statement statement, String question) throws SQLException {
    try (ResultSet answer = statement.executeQuery(question)) {
      return answer.next() ? answer.getDouble(1) : 0;
    }
  }
}
