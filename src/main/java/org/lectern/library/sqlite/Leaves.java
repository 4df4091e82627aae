package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.query.Clause;
import org.lectern.query.Field;
import org.lectern.query.Term;

/// Where the words of this question and of the one before stand, so that one who types the next
/// letter of the last word does not wait for the words before it.
final class Leaves {

  private record Key(
      List<Term> terms, Term term, Optional<Field> field, Set<Field> within, boolean alone) {}

  private final Postings postings;
  private final Tiers tiers;
  private Map<Key, Leaf> before = new HashMap<>();
  private Map<Key, Leaf> now = new HashMap<>();
  private Map<List<Term>, BitSet> titlesBefore = new HashMap<>();
  private Map<List<Term>, BitSet> titlesNow = new HashMap<>();

  Leaves(Sql sql) {
    this.postings = new Postings(sql);
    this.tiers = new Tiers(sql);
  }

  /// Forgets what only the question before the last one asked for.
  void next() {
    before = now;
    now = new HashMap<>();
    titlesBefore = titlesNow;
    titlesNow = new HashMap<>();
  }

  Leaf find(Clause.Words words, List<Term> terms, Set<Field> within, boolean alone)
      throws SQLException {
    boolean letter = alone && words.term().isLetter();
    Key key = new Key(terms, words.term(), words.field(), within, letter);
    Leaf leaf = now.get(key);
    leaf = leaf == null ? before.get(key) : leaf;
    if (leaf == null) {
      leaf =
          new LeafSearch(postings, tiers, alone)
              .find(words, terms, within, Optional.ofNullable(titlesNow.get(terms)));
    }
    now.put(key, leaf);
    return new Leaf(words, terms, leaf.text(), leaf.tiers(), leaf.all());
  }

  /// The passages with one of the terms in their titles; not to be changed.
  BitSet titles(List<Term> terms) throws SQLException {
    BitSet titles = titlesNow.getOrDefault(terms, titlesBefore.get(terms));
    if (titles == null) {
      titles = tiers.titles(terms);
    }
    titlesNow.put(terms, titles);
    return titles;
  }

  /// The leaf with other terms for the same words.
  Leaf extend(Leaf base, List<Term> more, Set<Field> within) throws SQLException {
    return more.isEmpty()
        ? base
        : new LeafSearch(postings, tiers, false).extend(base, more, within);
  }

  /// In how many passages a word stands.
  int occurrences(Term term) throws SQLException {
    BitSet all = postings.inText(List.of(term));
    all.or(postings.inFields(Set.of(Field.values()), Expressions.any(List.of(term))));
    return all.cardinality();
  }
}
