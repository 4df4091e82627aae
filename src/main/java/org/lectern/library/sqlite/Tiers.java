package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.query.Field;
import org.lectern.query.Term;

/// Asks the index in which tiers of their fields passages have one of some terms: a set for each
/// [Tier], in their order.
///
/// Looking a term up takes longer than reading the few places of most terms. They are therefore
/// asked for once, with the field of each; where there are many, each tier is asked for by itself.
record Tiers(Sql sql) {

  /// Makes the places of words visible; it holds nothing itself.
  static final String SCHEMA =
      "CREATE VIRTUAL TABLE temp.field_place USING fts5vocab(main, field_index, instance)";

  /// From so many places on it is quicker to ask for each tier.
  private static final int MANY = 1000;

  /// A place is one number: the passage times this, and the field.
  private static final int FIELDS = 8;

  private static final String PLACES =
      Stream.of(Field.values())
          .map(field ->
              "WHEN '"
                  + field.name().toLowerCase(java.util.Locale.ROOT)
                  + "' THEN "
                  + field.ordinal())
          .collect(
              Collectors.joining(
                  " ",
                  "SELECT group_concat(place) FROM (SELECT doc * " + FIELDS + " + CASE col ",
                  " END AS place FROM field_place WHERE term BETWEEN ? AND ? LIMIT " + MANY + ")"));

  /// Of fewer letters there is a list of the places already.
  private static final int SHORT = 3;

  /// Behind each word that begins as what stands before it.
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  /// @param fields those that count; none for all of them
  /// @param titles those with the terms in their titles, where that is known
  List<BitSet> of(List<Term> terms, Set<Field> fields, Optional<BitSet> titles)
      throws SQLException {
    List<BitSet> tiers = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      tiers.add(new BitSet());
    }
    List<Term> frequent = new ArrayList<>();
    for (Term term : terms) {
      if (!isWord(term) || !add(term, fields, tiers)) {
        frequent.add(term);
      }
    }
    for (Tier tier : Tier.values()) {
      Set<Field> of = EnumSet.copyOf(tier.fields());
      if (!fields.isEmpty()) {
        of.retainAll(fields);
      }
      if (!of.isEmpty() && !frequent.isEmpty()) {
        boolean known = tier == Tier.TITLE && titles.isPresent();
        tiers.get(tier.ordinal()).or(known ? titles.get() : postings().inFields(of, frequent));
      }
    }
    return tiers;
  }

  /// The passages with one of the terms in their titles.
  BitSet titles(List<Term> terms) throws SQLException {
    return postings().inFields(Tier.TITLE.fields(), terms);
  }

  private Postings postings() {
    return new Postings(sql);
  }

  /// Whether its words are tokens of the index: code is left to the tokenizer.
  private static boolean isWord(Term term) {
    String word = term.words().getFirst();
    return term.words().size() == 1
        && (!term.prefix() || word.length() > SHORT)
        && word.chars().allMatch(Character::isLetterOrDigit);
  }

  /// Adds the places of a word; nothing, and false, where there are too many.
  private boolean add(Term term, Set<Field> fields, List<BitSet> tiers) throws SQLException {
    String word = term.words().getFirst();
    int[] places =
        sql.first(PLACES, row -> places(row.text()), word, term.prefix() ? word + LAST : word)
            .orElseThrow();
    if (places.length == MANY) {
      return false;
    }
    for (int place : places) {
      Field field = Field.values()[place % FIELDS];
      if (fields.isEmpty() || fields.contains(field)) {
        tiers.get(Tier.of(field).ordinal()).set(place / FIELDS);
      }
    }
    return true;
  }

  private static int[] places(String list) {
    return list == null ? new int[0] : Postings.numbers(list);
  }
}
