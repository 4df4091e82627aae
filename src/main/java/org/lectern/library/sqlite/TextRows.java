package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.KeptReport;
import org.lectern.library.TextVersion;

/// The rows of the tables `source` and `text`: what the reports' files said.
record TextRows(Sql sql) {

  Optional<KeptReport.Text> find(long report) throws SQLException {
    List<TextVersion> versions = versions(report);
    Optional<byte[]> bytes =
        sql.first("SELECT bytes FROM source WHERE report = ?", Row::bytes, report);
    return bytes.isEmpty() || versions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeptReport.Text(
                bytes.get(), versions.getFirst(), versions.subList(1, versions.size())));
  }

  /// The present text of a report, then the earlier ones, the oldest first.
  List<TextVersion> versions(long report) throws SQLException {
    return sql.list(
        "SELECT version, parser, plain_text FROM text WHERE report = ? ORDER BY ordinal",
        row -> new TextVersion(row.text(), row.number(), row.text()),
        report);
  }

  /// The present plain text of a report; empty text for one that is gone.
  String plainText(long report) throws SQLException {
    return sql.first(
            "SELECT plain_text FROM text WHERE report = ? AND ordinal = 0", Row::text, report)
        .orElse("");
  }

  /// The present plain texts of reports, by their ids, in one question: of many small ones each
  /// takes as long to be asked as to be read.
  Map<Long, String> plainTexts(Collection<Long> reports) throws SQLException {
    Map<Long, String> texts = new HashMap<>();
    sql.list(
        "SELECT report, plain_text FROM text WHERE ordinal = 0"
            + " AND report IN (SELECT value FROM json_each(?))",
        row -> texts.put(row.id(), row.text()),
        reports.toString());
    return texts;
  }

  void insert(long report, KeptReport.Text text) throws SQLException {
    sql.run("INSERT INTO source (report, bytes) VALUES (?,?)", report, text.bytes());
    insert(report, 0, text.current());
    for (int i = 0; i < text.earlier().size(); i++) {
      insert(report, i + 1, text.earlier().get(i));
    }
  }

  private void insert(long report, int ordinal, TextVersion text) throws SQLException {
    sql.run(
        "INSERT INTO text (report, ordinal, version, parser, plain_text) VALUES (?,?,?,?,?)",
        report,
        ordinal,
        text.version(),
        text.parser(),
        text.plainText());
  }
}
