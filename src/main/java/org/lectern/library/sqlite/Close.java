package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.library.Hit;
import org.lectern.model.Span;
import org.lectern.query.Matches;
import org.lectern.query.Sought;

/// Looks closely at the best passages: reads them, puts those in order that sets cannot tell apart,
/// and cuts their snippets.
record Close(Sql sql, Catalog catalog, Map<Long, String> texts) {

  /// How much more a word that stands there often may count: less than any better place of it.
  private static final int OFTEN = 4;

  /// What it counts that all words stand next to each other in the order of the query.
  private static final int PHRASE = 6;

  /// Between two words that stand next to each other: ", ".
  private static final int GAP = 2;

  Close(Sql sql, Catalog catalog) {
    this(sql, catalog, new HashMap<>());
  }

  private record Looked(Ranking.Ranked ranked, String passage, Matches matches) {}

  List<Hit> best(List<Ranking.Ranked> candidates, Sought sought, int limit) throws SQLException {
    read(candidates);
    List<Looked> looked = new ArrayList<>();
    for (Ranking.Ranked candidate : candidates) {
      String passage = passage(candidate.passage());
      Matches matches = Matches.of(passage, sought);
      int often = matches.all().size() / Math.max(1, sought.wants().size());
      int score =
          candidate.score()
              + Math.min(OFTEN, 32 - Integer.numberOfLeadingZeros(often))
              + (isPhrase(matches, sought.wants().size()) ? PHRASE : 0);
      looked.add(new Looked(new Ranking.Ranked(candidate.passage(), score), passage, matches));
    }
    var order = new Ranking(catalog, new Postings(sql)).order();
    return looked.stream()
        .sorted((one, other) -> order.compare(one.ranked(), other.ranked()))
        .limit(limit)
        .map(found -> hit(found.ranked().passage(), found.passage(), found.matches(), false))
        .toList();
  }

  private static boolean isPhrase(Matches matches, int wants) {
    int next = 0;
    int end = 0;
    for (Matches.Match match : matches.all()) {
      boolean follows = match.want() == next && match.span().start() - end <= GAP;
      next = next > 0 && follows ? next + 1 : match.want() == 0 ? 1 : 0;
      end = match.span().end();
      if (next == wants) {
        return wants > 1;
      }
    }
    return false;
  }

  /// Reports as hits, each at the first of its words.
  List<Hit> reports(List<Integer> passages, Sought sought, int limit) throws SQLException {
    List<Hit> hits = new ArrayList<>();
    for (int passage : passages.subList(0, Math.min(limit, passages.size()))) {
      String text = passage(passage);
      hits.add(hit(passage, text, Matches.of(text, sought), true));
    }
    return hits;
  }

  private void read(List<Ranking.Ranked> candidates) throws SQLException {
    Set<Long> reports = new TreeSet<>();
    candidates.forEach(candidate -> reports.add(catalog.reportOf(candidate.passage())));
    reports.removeAll(texts.keySet());
    texts.putAll(new TextRows(sql).plainTexts(reports));
  }

  private String passage(int passage) throws SQLException {
    long report = catalog.reportOf(passage);
    String text = texts.get(report);
    if (text == null) {
      text = new TextRows(sql).plainText(report);
      texts.put(report, text);
    }
    Span span = catalog.factsOf(passage).span();
    int end = Math.min(span.end(), text.length());
    return text.substring(Math.min(span.start(), end), end);
  }

  private Hit hit(int passage, String text, Matches matches, boolean whole) {
    Catalog.Facts facts = catalog.factsOf(passage);
    Snippets.Cut cut = Snippets.best(text, matches);
    Optional<Integer> talk = Optional.of(facts.talk()).filter(number -> number >= 0 && !whole);
    return new Hit(
        catalog.reportOf(passage),
        talk,
        cut.first().shiftedBy(facts.span().start()),
        cut.snippet());
  }
}
