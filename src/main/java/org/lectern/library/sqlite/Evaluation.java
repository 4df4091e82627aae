package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.library.Scope;
import org.lectern.query.Clause;
import org.lectern.query.Field;
import org.lectern.query.Folding;
import org.lectern.query.Query;
import org.lectern.query.Term;

/// Finds the passages that meet a query, as sets.
final class Evaluation {

  private final Catalog catalog;
  private final Wordings wordings;
  private final Map<Key, Leaf> leaves = new LinkedHashMap<>();
  private final Leaves known;

  /// Of the words as typed, where these are looked for inside of longer ones too.
  private final Map<Key, Leaf> bases;

  /// Words that are the whole query, so that one letter is but a beginning.
  private final boolean alone;

  Evaluation(Leaves known, Catalog catalog, Wordings wordings, Query query) {
    this.known = known;
    this.bases = Map.of();
    this.catalog = catalog;
    this.wordings = wordings;
    this.alone = query.words().size() == 1;
  }

  private Evaluation(Evaluation typed) {
    this.known = typed.known;
    this.catalog = typed.catalog;
    this.alone = typed.alone;
    this.wordings = typed.wordings;
    this.bases = Map.copyOf(typed.leaves);
  }

  /// The same, also with words that have those of the query inside.
  Evaluation withInner() {
    return new Evaluation(this);
  }

  /// The passages that meet `clause`; a set of its own.
  BitSet of(Clause clause) throws SQLException {
    return of(clause, Set.of());
  }

  /// Where the query's words stand; those behind a minus sign are not among them.
  List<Leaf> leaves() {
    return List.copyOf(leaves.values());
  }

  private record Key(Clause.Words words, Set<Field> within) {}

  /// Where these words stand, found once.
  private Leaf leaf(Clause.Words words, Set<Field> within) throws SQLException {
    Key key = new Key(words, within);
    Leaf found = leaves.get(key);
    if (found == null) {
      Leaf base = bases.get(key);
      found = base == null ? find(words, within) : withInner(base, within);
      leaves.put(key, found);
    }
    return found;
  }

  private Leaf find(Clause.Words words, Set<Field> within) throws SQLException {
    Leaf leaf = known.find(words, wordings.typed(words), within, alone);
    return isOfField(leaf) && leaf.all().isEmpty() ? extended(leaf, within) : leaf;
  }

  /// What is asked of a field stays as narrow as it was: `speaker:ann` is not Hartmann, who is
  /// `speaker:mann` where there is no Mann.
  private Leaf withInner(Leaf typed, Set<Field> within) throws SQLException {
    return isOfField(typed) ? typed : extended(typed, within);
  }

  private static boolean isOfField(Leaf leaf) {
    return leaf.words().field().isPresent();
  }

  private Leaf extended(Leaf leaf, Set<Field> within) throws SQLException {
    List<Term> terms = wordings.inner(leaf.words());
    return known.extend(leaf, terms.subList(leaf.terms().size(), terms.size()), within);
  }

  private BitSet of(Clause clause, Set<Field> within) throws SQLException {
    return switch (clause) {
      case Clause.All(List<Clause> parts) -> all(parts, within);
      case Clause.Any(List<Clause> parts) -> any(parts, within);
      case Clause.Not(Clause part) -> not(part, within);
      case Clause.Within(var fields, Clause part) -> of(part, fields);
      case Clause.Words words -> (BitSet) leaf(words, within).all().clone();
      case Clause.Years(OptionalInt first, OptionalInt last) ->
          known.chosen(clause, () -> years(first, last));
      case Clause.OfKind(var kind) ->
          known.chosen(
              clause,
              () -> catalog.select(passage -> catalog.factsOf(passage).kind() == kind.ordinal()));
      case Clause.Tagged(String tag, boolean prefix) ->
          known.chosen(clause, () -> tagged(tag, prefix));
      case Clause.Having(Clause.Feature feature) -> (BitSet) catalog.having(feature).clone();
    };
  }

  private BitSet all(List<Clause> parts, Set<Field> within) throws SQLException {
    BitSet met = null;
    for (Clause part : parts) {
      BitSet next = of(part, within);
      if (met == null) {
        met = next;
      } else {
        met.and(next);
      }
    }
    return met == null ? new BitSet() : met;
  }

  private BitSet any(List<Clause> parts, Set<Field> within) throws SQLException {
    BitSet met = new BitSet();
    for (Clause part : parts) {
      met.or(of(part, within));
    }
    return met;
  }

  private BitSet not(Clause part, Set<Field> within) throws SQLException {
    List<Key> before = new ArrayList<>(leaves.keySet());
    BitSet met = (BitSet) catalog.all().clone();
    met.andNot(of(part, within));
    leaves.keySet().retainAll(before);
    return met;
  }

  private BitSet years(OptionalInt first, OptionalInt last) {
    int from = first.orElse(1);
    int to = last.orElse(Integer.MAX_VALUE);
    return catalog.select(passage -> {
      int year = catalog.yearOf(passage);
      return from <= year && year <= to;
    });
  }

  private BitSet tagged(String tag, boolean prefix) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < catalog.tags().size(); i++) {
      String other = Folding.fold(catalog.tags().name(i));
      boolean whole = other.equals(tag) || other.startsWith(tag + "/");
      numbers.set(i, whole || prefix && other.startsWith(tag));
    }
    return catalog.select(passage -> {
      for (int number : catalog.tagsOf(passage)) {
        if (numbers.get(number)) {
          return true;
        }
      }
      return false;
    });
  }

  /// The passages in a part of the library.
  BitSet in(Scope scope) {
    if (scope.report().isPresent()) {
      BitSet passages = new BitSet();
      for (int passage : catalog.passagesOf(scope.report().get())) {
        passages.set(passage);
      }
      return passages;
    }
    return catalog.select(passage ->
        scope.series().map(catalog.seriesNameOf(passage)::equals).orElse(true)
            && scope.year().map(year -> year == catalog.yearOf(passage)).orElse(true));
  }
}
