package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.library.Similar;
import org.lectern.query.Sought;
import org.lectern.query.Term;
import org.lectern.query.Tokens;

/// Finds talks that share rare words with one: the rarer a word, the more it counts (K. Spärck
/// Jones, A statistical interpretation of term specificity, 1972).
record Likeness(Sql sql, Catalog catalog) {

  private static final int SHORTEST = 4;

  /// A word in more than one of twenty passages says nothing of what a talk is about.
  private static final int COMMON = 20;

  /// But in a small library each word is rare.
  private static final int FEW = 3;

  private static final int MOST_WORDS = 40;
  private static final int MOST_SHOWN = 5;

  private record Rare(String word, BitSet passages) {}

  List<Similar> of(long report, int talk, int limit) throws SQLException {
    int self = -1;
    for (int passage : catalog.passagesOf(report)) {
      self = catalog.factsOf(passage).talk() == talk ? passage : self;
    }
    if (self < 0) {
      return List.of();
    }
    String text = catalog.factsOf(self).span().in(new TextRows(sql).plainText(report));
    List<Rare> rare = rare(text);
    Map<Integer, Double> likeness = new HashMap<>();
    for (Rare word : rare) {
      double weight =
          Math.log((double) catalog.all().cardinality() / word.passages().cardinality());
      word.passages().stream().forEach(passage -> likeness.merge(passage, weight, Double::sum));
    }
    likeness.remove(self);
    List<Similar> similar = new ArrayList<>();
    for (int passage :
        likeness.keySet().stream()
            .filter(other -> catalog.factsOf(other).talk() >= 0)
            .sorted(
                Comparator.comparingDouble((Integer other) -> -likeness.get(other))
                    .thenComparing(catalog::reportOf))
            .limit(limit)
            .toList()) {
      similar.add(similar(passage, rare));
    }
    return similar;
  }

  /// The rarest words of a text that stand elsewhere too, the rarest first.
  private List<Rare> rare(String text) throws SQLException {
    int most = Math.max(FEW, catalog.all().cardinality() / COMMON);
    List<Rare> rare = new ArrayList<>();
    Postings postings = new Postings(sql);
    for (String word :
        Tokens.words(text).stream()
            .filter(word -> word.length() >= SHORTEST && !Character.isDigit(word.charAt(0)))
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new))) {
      BitSet passages = postings.inText(List.of(Term.word(word)));
      int number = passages.cardinality();
      if (number > 1 && number <= most) {
        rare.add(new Rare(word, passages));
      }
    }
    rare.sort(Comparator.comparingInt((Rare word) -> word.passages().cardinality()));
    return rare.subList(0, Math.min(MOST_WORDS, rare.size()));
  }

  private Similar similar(int passage, List<Rare> rare) throws SQLException {
    List<String> shared =
        rare.stream()
            .filter(word -> word.passages().get(passage))
            .map(Rare::word)
            .limit(MOST_SHOWN)
            .toList();
    Sought sought = new Sought(shared.stream().map(word -> List.of(Term.word(word))).toList());
    return new Similar(
        new Close(sql, catalog).best(List.of(new Ranking.Ranked(passage, 0)), sought, 1).getFirst(),
        shared);
  }
}
