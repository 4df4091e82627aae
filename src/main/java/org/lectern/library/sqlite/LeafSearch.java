package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.query.Clause;
import org.lectern.query.Field;
import org.lectern.query.Term;

/// Finds where words of a query stand.
///
/// @param alone whether they are all the words of the query
record LeafSearch(Postings postings, Tiers tiers, boolean alone) {

  /// In all of the text almost every passage has a word that begins with one given letter.
  private static final Set<Field> OF_A_LETTER =
      EnumSet.of(Field.TITLE, Field.SPEAKERS, Field.SERIES, Field.TAGS);

  /// @param within the fields in which words must stand that name no field; empty for anywhere
  /// @param titles the passages with the terms in their titles, where that is known
  Leaf find(Clause.Words words, List<Term> terms, Set<Field> within, Optional<BitSet> titles)
      throws SQLException {
    Set<Field> fields = words.field().isPresent() ? Set.of(words.field().get()) : within;
    boolean letter = words.term().isLetter() && (words.term().prefix() || alone);
    if (fields.isEmpty() && letter) {
      fields = OF_A_LETTER;
    }
    BitSet text = fields.isEmpty() ? postings.inText(terms) : new BitSet();
    BitSet all = (BitSet) text.clone();
    List<BitSet> found = tiers.of(terms, fields, titles);
    found.forEach(all::or);
    return new Leaf(words, terms, text, found, all);
  }

  /// Finds more terms in fewer steps: a part of a longer word counts in the title, the text, and
  /// anywhere else the same.
  Leaf extend(Leaf base, List<Term> more, Set<Field> within) throws SQLException {
    Set<Field> fields = base.words().field().<Set<Field>>map(Set::of).orElse(within);
    Set<Field> others = EnumSet.allOf(Field.class);
    others.remove(Field.TITLE);
    if (!fields.isEmpty()) {
      others.retainAll(fields);
    }
    BitSet title = fields.isEmpty() ? postings.inFields(Tier.TITLE.fields(), more) : new BitSet();
    BitSet other = others.isEmpty() ? new BitSet() : postings.inFields(others, more);
    BitSet text = fields.isEmpty() ? postings.inText(more) : new BitSet();
    List<BitSet> found = new ArrayList<>(base.tiers());
    found.set(Tier.TITLE.ordinal(), union(base.tiers().get(Tier.TITLE.ordinal()), title));
    found.set(Tier.MARKS.ordinal(), union(base.tiers().get(Tier.MARKS.ordinal()), other));
    List<Term> terms = new ArrayList<>(base.terms());
    terms.addAll(more);
    return new Leaf(
        base.words(),
        terms,
        union(base.text(), text),
        found,
        union(union(base.all(), text), union(title, other)));
  }

  private static BitSet union(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.or(other);
    return both;
  }
}
