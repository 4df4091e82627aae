package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.Tagging;
import org.lectern.model.Selector;

/// The rows of the tables `highlight`, `tagging` and `place`: what a person did to the reports.
record AnnotationRows(Sql sql) {

  private static final String HIGHLIGHTS =
      "SELECT id, report, exact, prefix, suffix, start, version, attached, colour, comment, made,"
          + " section, was, underlined, ifnull(changed, made),"
          + " (SELECT group_concat(tag, char(10)) FROM highlight_tag WHERE highlight = id)"
          + " FROM highlight ";
  private static final String TAGGINGS =
      "SELECT id, report, tag, exact, prefix, suffix, start, version, attached, section,"
          + " from_file FROM tagging ";
  private static final String HIGHLIGHT_ORDER = "ORDER BY report, attached DESC, start, made, id";

  Annotations of(long report) throws SQLException {
    return new Annotations(
        highlights(report),
        taggings(report),
        new CorrectionRows(sql).of(report),
        findPlace(report));
  }

  void insert(long report, Annotations annotations) throws SQLException {
    for (Highlight highlight : annotations.highlights()) {
      insert(highlight);
    }
    for (Tagging tagging : annotations.taggings()) {
      insert(tagging);
    }
    new CorrectionRows(sql).insert(report, annotations.corrections());
    if (annotations.place().isPresent()) {
      keepPlace(report, annotations.place().get());
    }
  }

  List<Highlight> highlights() throws SQLException {
    return sql.list(HIGHLIGHTS + HIGHLIGHT_ORDER, AnnotationRows::highlight);
  }

  List<Highlight> highlights(long report) throws SQLException {
    return sql.list(
        HIGHLIGHTS + "WHERE report = ? " + HIGHLIGHT_ORDER, AnnotationRows::highlight, report);
  }

  Optional<Highlight> findHighlight(long id) throws SQLException {
    return sql.first(HIGHLIGHTS + "WHERE id = ?", AnnotationRows::highlight, id);
  }

  void insert(Highlight highlight) throws SQLException {
    Selector selector = highlight.anchor().selector();
    sql.run(
        "INSERT INTO highlight VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        highlight.id(),
        highlight.report(),
        selector.exact(),
        selector.prefix(),
        selector.suffix(),
        selector.start(),
        selector.version(),
        highlight.anchor().attached(),
        highlight.note().colour().word(),
        highlight.note().comment(),
        highlight.made(),
        lines(selector.section()),
        highlight.anchor().was(),
        highlight.note().underlined(),
        highlight.changed());
    for (String tag : highlight.note().tags()) {
      sql.run("INSERT INTO highlight_tag (highlight, tag) VALUES (?,?)", highlight.id(), tag);
    }
  }

  void deleteHighlight(long id) throws SQLException {
    sql.run("DELETE FROM highlight WHERE id = ?", id);
  }

  List<Tagging> taggings() throws SQLException {
    return sql.list(TAGGINGS + "ORDER BY report, id", AnnotationRows::tagging);
  }

  List<Tagging> taggings(long report) throws SQLException {
    return sql.list(TAGGINGS + "WHERE report = ? ORDER BY id", AnnotationRows::tagging, report);
  }

  Optional<Tagging> findTagging(long id) throws SQLException {
    return sql.first(TAGGINGS + "WHERE id = ?", AnnotationRows::tagging, id);
  }

  void insert(Tagging tagging) throws SQLException {
    Optional<Selector> selector = tagging.talk().map(Anchor::selector);
    sql.run(
        "INSERT INTO tagging VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        tagging.id(),
        tagging.report(),
        tagging.tag(),
        selector.map(Selector::exact),
        selector.map(Selector::prefix),
        selector.map(Selector::suffix),
        selector.map(Selector::start),
        selector.map(Selector::version),
        tagging.talk().map(Anchor::attached),
        selector.map(found -> lines(found.section())).orElse(""),
        tagging.fromFile());
  }

  void deleteTagging(long id) throws SQLException {
    sql.run("DELETE FROM tagging WHERE id = ?", id);
  }

  Optional<Selector> findPlace(long report) throws SQLException {
    return sql.first(
        "SELECT exact, prefix, suffix, start, version, section FROM place WHERE report = ?",
        row -> row.selector().with(row.section()),
        report);
  }

  void keepPlace(long report, Selector place) throws SQLException {
    sql.run(
        "INSERT OR REPLACE INTO place SELECT id, ?, ?, ?, ?, ?, ? FROM report WHERE id = ?",
        place.exact(),
        place.prefix(),
        place.suffix(),
        place.start(),
        place.version(),
        lines(place.section()),
        report);
  }

  private static String lines(List<String> headings) {
    return String.join("\n", headings);
  }

  private static Highlight highlight(Row row) throws SQLException {
    long id = row.id();
    long report = row.id();
    Selector selector = row.selector();
    boolean attached = row.flag();
    Highlight.Colour colour = Highlight.Colour.ofWord(row.text());
    String comment = row.text();
    Instant made = row.instant();
    Anchor anchor = new Anchor(selector.with(row.section()), attached, row.findText());
    boolean underlined = row.flag();
    Instant changed = row.instant();
    List<String> tags = row.findText().map(lines -> List.of(lines.split("\n"))).orElse(List.of());
    Highlight.Note note = new Highlight.Note(colour, underlined, comment, tags);
    return new Highlight(id, report, anchor, note, made, changed);
  }

  private static Tagging tagging(Row row) throws SQLException {
    long id = row.id();
    long report = row.id();
    String tag = row.text();
    Optional<Selector> selector = row.findSelector();
    boolean attached = row.flag();
    List<String> section = row.section();
    Optional<Anchor> talk = selector.map(found -> new Anchor(found.with(section), attached));
    return new Tagging(id, report, tag, talk, row.flag());
  }
}
