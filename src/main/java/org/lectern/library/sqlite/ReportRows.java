package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.library.Origin;
import org.lectern.library.Report;
import org.lectern.library.Shelf;
import org.lectern.model.Edition;
import org.lectern.model.Format;

/// The rows of the table `report`.
record ReportRows(Sql sql) {

  private static final String COLUMNS =
      "id, title, series, year, place, by_hand, sample, path, relative_path, hash, format, version,"
          + " detector, words, added, changed";

  List<Report> all() throws SQLException {
    return sql.list("SELECT " + COLUMNS + " FROM report", ReportRows::report);
  }

  Optional<Report> find(long id) throws SQLException {
    return sql.first("SELECT " + COLUMNS + " FROM report WHERE id = ?", ReportRows::report, id);
  }

  /// Those whose present text or talks were read by older ones.
  List<Long> outdated(int parser, int detector) throws SQLException {
    return sql.list(
        "SELECT id FROM report JOIN text ON text.report = report.id AND text.ordinal = 0"
            + " WHERE parser < ? OR detector < ?",
        Row::id,
        parser,
        detector);
  }

  boolean has(long id) throws SQLException {
    return sql.number("SELECT count(*) FROM report WHERE id = ?", id) > 0;
  }

  void insert(Report report) throws SQLException {
    Edition edition = report.shelf().edition();
    Report.TextFacts text = report.text();
    sql.run(
        "INSERT INTO report (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        report.id(),
        report.title(),
        edition.series(),
        edition.year(),
        edition.place(),
        report.shelf().byHand(),
        report.shelf().sample(),
        report.origin().path(),
        report.origin().relativePath(),
        report.origin().hash(),
        word(text.format()),
        text.version(),
        text.detector(),
        text.words(),
        text.added(),
        text.changed());
  }

  void move(long id, Shelf shelf) throws SQLException {
    sql.run(
        "UPDATE report SET series = ?, year = ?, place = ?, by_hand = ?, sample = ? WHERE id = ?",
        shelf.edition().series(),
        shelf.edition().year(),
        shelf.edition().place(),
        shelf.byHand(),
        shelf.sample(),
        id);
  }

  /// Deletes a report, and by the foreign keys all that refers to it but the rows of the index.
  void delete(long id) throws SQLException {
    sql.run("DELETE FROM report WHERE id = ?", id);
  }

  private static Report report(Row row) throws SQLException {
    return new Report(
        row.id(),
        row.text(),
        new Shelf(
            new Edition(row.findText(), row.findNumber(), row.findText()), row.flag(), row.flag()),
        new Origin(row.text(), row.text(), row.text()),
        new Report.TextFacts(
            format(row.text()),
            row.text(),
            row.number(),
            row.number(),
            row.instant(),
            row.instant()));
  }

  private static String word(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  /// Plain text for the word of a format that a newer Lectern knows.
  private static Format format(String word) {
    for (Format format : Format.values()) {
      if (word(format).equals(word)) {
        return format;
      }
    }
    return Format.PLAIN_TEXT;
  }
}
