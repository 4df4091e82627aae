package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.library.Anchor;
import org.lectern.library.Folding;
import org.lectern.library.Highlight;
import org.lectern.library.Report;
import org.lectern.library.Tagging;
import org.lectern.model.Edition;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// Keeps the search index in step with the reports: the tables `passage` and `passage_index`.
///
/// Within a transaction one says what was touched; [#flush], at its end, writes each row once.
final class Index {

  /// A row of `passage`.
  private record Entry(long id, Span span, Optional<Integer> talk) {}

  private final Sql sql;
  private final ReportRows reports;
  private final TextRows texts;
  private final TalkRows talks;
  private final AnnotationRows annotations;
  private final Set<Long> wholly = new TreeSet<>();
  private final Map<Long, Set<Integer>> partly = new LinkedHashMap<>();

  Index(Sql sql) {
    this.sql = sql;
    this.reports = new ReportRows(sql);
    this.texts = new TextRows(sql);
    this.talks = new TalkRows(sql);
    this.annotations = new AnnotationRows(sql);
  }

  /// Takes a report out, which must still be there.
  void remove(long report) throws SQLException {
    sql.run(
        "DELETE FROM passage_index WHERE rowid IN (SELECT id FROM passage WHERE report = ?)",
        report);
    sql.run("DELETE FROM passage WHERE report = ?", report);
  }

  /// The words of the whole report changed, or those that stand above all of its passages.
  void touch(long report) {
    wholly.add(report);
  }

  /// What a person said of the passage at `anchor` changed.
  void touch(long report, Anchor anchor) {
    partly.computeIfAbsent(report, key -> new TreeSet<>()).add(offset(anchor));
  }

  /// Forgets what was touched, where the transaction fails.
  void forget() {
    wholly.clear();
    partly.clear();
  }

  /// Writes what was touched.
  void flush() throws SQLException {
    for (long report : wholly) {
      remove(report);
      Optional<Report> found = reports.find(report);
      if (found.isPresent()) {
        write(found.get(), cut(report), entry -> true);
      }
    }
    for (var touched : partly.entrySet()) {
      Optional<Report> found = reports.find(touched.getKey());
      if (found.isPresent() && !wholly.contains(touched.getKey())) {
        List<Entry> entries = entries(touched.getKey());
        Set<Entry> stale =
            touched.getValue().stream()
                .flatMap(offset -> at(entries, offset).stream())
                .collect(Collectors.toSet());
        write(found.get(), entries, stale::contains);
      }
    }
    forget();
  }

  /// Makes all of it anew.
  void rebuild() throws SQLException {
    sql.run("INSERT INTO passage_index(passage_index) VALUES ('delete-all')");
    sql.run("DELETE FROM passage");
    sql.list("SELECT id FROM report", Row::id).forEach(this::touch);
    flush();
  }

  private List<Entry> cut(long report) throws SQLException {
    for (Passages.Passage passage : Passages.of(texts.plainText(report), talks.of(report))) {
      sql.run(
          "INSERT INTO passage (report, talk, start, \"end\") VALUES (?,?,?,?)",
          report,
          passage.talk(),
          passage.span().start(),
          passage.span().end());
    }
    return entries(report);
  }

  private List<Entry> entries(long report) throws SQLException {
    return sql.list(
        "SELECT id, start, \"end\", talk FROM passage WHERE report = ? ORDER BY start, id",
        row -> new Entry(row.id(), row.span(), row.findNumber()),
        report);
  }

  private void write(Report report, List<Entry> entries, java.util.function.Predicate<Entry> stale)
      throws SQLException {
    String text = texts.plainText(report.id());
    List<Talk> told = talks.of(report.id());
    Map<Entry, String> marks = marks(report.id(), entries);
    for (Entry entry : entries) {
      if (stale.test(entry)) {
        Optional<Talk> talk = entry.talk().map(told::get);
        sql.run(
            "INSERT OR REPLACE INTO passage_index (rowid, title, speakers, heading, marks, body)"
                + " VALUES (?,?,?,?,?,?)",
            entry.id(),
            folded(talk.flatMap(Talk::title).orElse("")),
            folded(talk.map(Talk::speakers).map(names -> String.join("\n", names)).orElse("")),
            folded(heading(report, talk)),
            folded(marks.getOrDefault(entry, "")),
            folded(entry.span().in(text)));
      }
    }
  }

  private static String heading(Report report, Optional<Talk> talk) {
    Edition edition = report.shelf().edition();
    return Stream.of(
            talk.flatMap(Talk::section),
            Optional.of(report.title()),
            edition.series(),
            edition.year().map(String::valueOf),
            edition.place())
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  /// What a person said of each passage: comments on it and tags on it; tags on the report count
  /// for all of its passages.
  private Map<Entry, String> marks(long report, List<Entry> entries) throws SQLException {
    Map<Entry, String> marks = new LinkedHashMap<>();
    for (Highlight highlight : annotations.highlights(report)) {
      String comment = highlight.note().comment();
      at(entries, offset(highlight.anchor()))
          .ifPresent(entry -> marks.merge(entry, comment, Index::joined));
    }
    for (Tagging tagging : annotations.taggings(report)) {
      List<Entry> tagged =
          tagging
              .talk()
              .map(anchor -> at(entries, offset(anchor)).stream().toList())
              .orElse(entries);
      tagged.forEach(entry -> marks.merge(entry, tagging.tag(), Index::joined));
    }
    return marks;
  }

  private static String joined(String before, String next) {
    return before + "\n" + next;
  }

  /// What is unattached is found with the beginning of its report.
  private static int offset(Anchor anchor) {
    return anchor.attached() ? anchor.span().start() : 0;
  }

  /// The last passage that begins at or before `offset`, else the first.
  private static Optional<Entry> at(List<Entry> entries, int offset) {
    Entry found = null;
    for (Entry entry : entries) {
      if (found == null || entry.span().start() <= offset) {
        found = entry;
      }
    }
    return Optional.ofNullable(found);
  }

  private static String folded(String text) {
    return String.join(" ", Folding.words(text));
  }
}
