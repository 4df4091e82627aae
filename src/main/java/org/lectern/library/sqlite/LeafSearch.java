package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lectern.query.Clause;
import org.lectern.query.Field;
import org.lectern.query.Term;

/// Finds where words of a query stand.
///
/// @param alone whether they are all the words of the query
record LeafSearch(Postings postings, boolean alone) {

  /// In all of the text almost every passage has a word that begins with one given letter.
  private static final Set<Field> OF_A_LETTER =
      EnumSet.of(Field.TITLE, Field.SPEAKERS, Field.SERIES, Field.TAGS);

  /// @param within the fields in which words must stand that name no field; empty for anywhere
  Leaf find(Clause.Words words, List<Term> terms, Set<Field> within) throws SQLException {
    Set<Field> fields = words.field().<Set<Field>>map(Set::of).orElse(within);
    boolean letter = words.term().isLetter() && (words.term().prefix() || alone);
    if (fields.isEmpty() && letter) {
      fields = OF_A_LETTER;
    }
    BitSet text = fields.isEmpty() ? postings.inText(terms) : new BitSet();
    BitSet all = (BitSet) text.clone();
    List<BitSet> tiers = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      Set<Field> of = EnumSet.copyOf(tier.fields());
      if (!fields.isEmpty()) {
        of.retainAll(fields);
      }
      BitSet found = of.isEmpty() ? new BitSet() : postings.inFields(of, terms);
      tiers.add(found);
      all.or(found);
    }
    return new Leaf(words, terms, text, tiers, all);
  }
}
