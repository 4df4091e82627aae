package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.library.Hit;
import org.lectern.library.Query;
import org.lectern.model.Span;

/// Asks the index.
record Searching(Sql sql) {

  /// More than a person types: what a page of text pasted into the field is cut to.
  private static final int MOST_TERMS = 32;

  private static final int MOST_WORDS = 64;

  /// The weights of `bm25` are those of title, speakers, heading, marks and body. The best are
  /// chosen before the join, so that SQLite keeps no more than the index's own order.
  private static final String BEST =
      """
      SELECT passage.report, passage.talk, passage.start, passage."end"
      FROM (
        SELECT rowid, rank FROM passage_index
        WHERE passage_index MATCH ? AND rank MATCH 'bm25(12.0, 8.0, 4.0, 3.0, 1.0)'
        ORDER BY rank LIMIT ?
      ) AS best
      JOIN passage ON passage.id = best.rowid
      ORDER BY best.rank, passage.report, passage.start
      """;

  private record Found(long report, Optional<Integer> talk, Span span) {}

  List<Hit> hits(Query query, int limit) throws SQLException {
    if (query.isEmpty()) {
      return List.of();
    }
    List<Found> best =
        sql.list(
            BEST,
            row -> new Found(row.id(), row.findNumber(), row.span()),
            expression(query),
            limit);
    TextRows texts = new TextRows(sql);
    Map<Long, String> read = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (Found found : best) {
      String text = read.get(found.report());
      if (text == null) {
        text = texts.plainText(found.report());
        read.put(found.report(), text);
      }
      hits.add(hit(found, text, query));
    }
    return hits;
  }

  private static Hit hit(Found found, String text, Query query) {
    Snippets.Cut cut = Snippets.best(found.span().in(text), query);
    Span at = cut.first().shiftedBy(found.span().start());
    return new Hit(found.report(), found.talk(), at, cut.snippet());
  }

  /// An expression of FTS5 made of nothing but strings: `"lightning talk" "pyt" *`.
  private static String expression(Query query) {
    return query.terms().stream()
        .limit(MOST_TERMS)
        .map(Searching::expression)
        .collect(Collectors.joining(" "));
  }

  private static String expression(Query.Term term) {
    boolean whole = term.words().size() <= MOST_WORDS;
    String phrase = term.words().stream().limit(MOST_WORDS).collect(Collectors.joining(" "));
    return '"' + phrase.replace("\"", "\"\"") + '"' + (term.prefix() && whole ? " *" : "");
  }
}
