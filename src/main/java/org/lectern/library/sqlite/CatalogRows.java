package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.Tagging;
import org.lectern.model.Span;
import org.lectern.model.TalkKind;
import org.lectern.query.Clause.Feature;

/// Reads the [Catalog] from the tables.
///
/// The passages and speakers of a report come in one string each: a hundred thousand rows of six
/// columns would take seconds.
record CatalogRows(Sql sql) {

  private static final String PASSAGES =
      """
      SELECT r.id, ifnull(r.series, ''), ifnull(r.year, 0),
        group_concat(p.id || ',' || ifnull(p.talk, -1) || ',' || p.start || ',' || p."end" || ','
          || p.title_words),
        group_concat(ifnull(t.kind, ''))
      FROM report AS r JOIN passage AS p ON p.report = r.id
      LEFT JOIN talk AS t ON t.report = p.report AND t.ordinal = p.talk
      """;
  private static final String SPEAKERS =
      "SELECT report, group_concat(talk || char(31) || name, char(30)) FROM speaker ";
  private static final String VIDEOS =
      """
      SELECT DISTINCT p.id FROM link AS l JOIN passage AS p ON p.report = l.report AND p.talk = l.talk
      WHERE (l.label LIKE '%video%' OR l.label LIKE '%recording%' OR l.label LIKE '%aufzeichnung%'
        OR l.label LIKE '%youtu%' OR l.target LIKE '%video%' OR l.target LIKE '%youtu%'
        OR l.target LIKE '%vimeo.com/%' OR l.target LIKE '%media.ccc.de/%')
      """;
  private static final int COLUMNS = 5;

  Catalog all() throws SQLException {
    Catalog catalog = new Catalog();
    read(catalog, "", "", new Object[0]);
    annotate(catalog, new AnnotationRows(sql).highlights(), new AnnotationRows(sql).taggings());
    new ReadPassages(catalog).mark(new ReadMarkRows(sql).all());
    return catalog;
  }

  void refresh(Catalog catalog, long report) throws SQLException {
    catalog.remove(report);
    read(catalog, "WHERE r.id = ? ", "WHERE report = ? ", new Object[] {report});
    annotate(
        catalog,
        new AnnotationRows(sql).highlights(report),
        new AnnotationRows(sql).taggings(report));
    new ReadPassages(catalog).mark(new ReadMarkRows(sql).of(report));
  }

  private void read(Catalog catalog, String ofReport, String ofSpeaker, Object[] values)
      throws SQLException {
    Map<Long, Map<Integer, List<String>>> speakers = new HashMap<>();
    sql.list(
        SPEAKERS + ofSpeaker + "GROUP BY report",
        row -> speakers.put(row.id(), names(row.text())),
        values);
    sql.list(
        PASSAGES + ofReport + "GROUP BY r.id",
        row -> {
          long report = row.id();
          put(catalog, report, row, speakers.getOrDefault(report, Map.of()));
          return report;
        },
        values);
    String ofPassage = values.length == 0 ? "" : "AND p.report = ?";
    for (long passage : sql.list(VIDEOS + ofPassage, Row::id, values)) {
      catalog.mark((int) passage, Feature.VIDEO);
    }
  }

  private static Map<Integer, List<String>> names(String packed) {
    Map<Integer, List<String>> names = new HashMap<>();
    for (String entry : packed.split("\u001e")) {
      int cut = entry.indexOf('\u001f');
      int talk = Integer.parseInt(entry.substring(0, cut));
      names.putIfAbsent(talk, new ArrayList<>(2));
      names.get(talk).add(entry.substring(cut + 1));
    }
    return names;
  }

  private static void put(
      Catalog catalog, long report, Row row, Map<Integer, List<String>> speakers)
      throws SQLException {
    String series = row.text();
    int year = row.number();
    int[] numbers = Postings.numbers(row.text());
    String[] kinds = row.text().split(",", -1);
    int[] passages = new int[kinds.length];
    List<Catalog.Facts> facts = new ArrayList<>(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      int at = i * COLUMNS;
      passages[i] = numbers[at];
      int talk = numbers[at + 1];
      facts.add(
          new Catalog.Facts(
              talk,
              new Span(numbers[at + 2], numbers[at + 3]),
              numbers[at + 4],
              kinds[i].isEmpty() ? -1 : TalkKind.ofWord(kinds[i]).ordinal(),
              speakers.getOrDefault(talk, List.of())));
    }
    catalog.put(new Catalog.Card(report, series, year, passages), facts);
  }

  private static void annotate(
      Catalog catalog, List<Highlight> highlights, List<Tagging> taggings) {
    for (Highlight highlight : highlights) {
      int passage = at(catalog, highlight.report(), highlight.anchor());
      if (passage >= 0) {
        catalog.mark(passage, Feature.HIGHLIGHT);
        markIf(!highlight.note().comment().isBlank(), catalog, passage, Feature.COMMENT);
        markIf(!highlight.anchor().attached(), catalog, passage, Feature.UNATTACHED);
        highlight.note().tags().forEach(tag -> catalog.tag(passage, tag));
      }
    }
    for (Tagging tagging : taggings) {
      if (tagging.talk().isEmpty()) {
        for (int passage : catalog.passagesOf(tagging.report())) {
          catalog.tag(passage, tagging.tag());
        }
      } else {
        int passage = at(catalog, tagging.report(), tagging.talk().get());
        if (passage >= 0) {
          catalog.tag(passage, tagging.tag());
          markIf(!tagging.talk().get().attached(), catalog, passage, Feature.UNATTACHED);
        }
      }
    }
  }

  private static void markIf(boolean so, Catalog catalog, int passage, Feature feature) {
    if (so) {
      catalog.mark(passage, feature);
    }
  }

  /// The passage in which something kept about the text stands; -1 where its report has none.
  static int at(Catalog catalog, long report, Anchor anchor) {
    int[] passages = catalog.passagesOf(report);
    int offset = Index.offset(anchor);
    int found = passages.length == 0 ? -1 : passages[0];
    for (int passage : passages) {
      if (catalog.factsOf(passage).span().start() <= offset) {
        found = passage;
      }
    }
    return found;
  }
}
