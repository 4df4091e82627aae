package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lectern.query.Clause;
import org.lectern.query.Query;
import org.lectern.query.Term;

/// Finds what was meant by a query whose words stand nowhere.
record Correction(Sql sql, Frequency frequency) {

  /// In how many passages a term stands.
  @FunctionalInterface
  interface Frequency {
    int of(Term term) throws SQLException;
  }

  /// Personal notes have mistakes too: what so many more passages spell otherwise may be one.
  private static final int COMMONER = 10;

  /// The query with each word that stands nowhere put right; where there is none, each that is as
  /// rare as a mistake beside a word like it. Empty where nothing is like one of them.
  Optional<String> of(Query query) throws SQLException {
    Optional<String> known = of(query, 0);
    return known.isPresent() ? known : of(query, Integer.MAX_VALUE / COMMONER);
  }

  /// @param most in so many passages a word may stand that is put right
  private Optional<String> of(Query query, int most) throws SQLException {
    StringBuilder text = new StringBuilder(query.text());
    List<Clause.Words> words = query.words();
    boolean changed = false;
    for (Clause.Words wrong : words.reversed()) {
      Term term = wrong.term();
      int number = term.words().size() == 1 && !term.exact() ? frequency.of(term) : most + 1;
      if (number <= most) {
        Optional<String> right = right(term, COMMONER * number);
        int start =
            text.substring(0, wrong.place().end())
                    .toLowerCase(java.util.Locale.ROOT)
                    .lastIndexOf(':')
                + 1;
        if (right.isPresent()) {
          int from = Math.max(wrong.place().start(), wrong.field().isPresent() ? start : 0);
          text.replace(from, wrong.place().end(), right.get());
          changed = true;
        }
      }
    }
    return changed ? Optional.of(text.toString()) : Optional.empty();
  }

  /// The most frequent of the words that are equally near.
  ///
  /// @param least in more passages than that it must stand
  private Optional<String> right(Term term, int least) throws SQLException {
    String best = null;
    int most = least;
    for (String word : new Vocabulary(sql).nearest(term.words().getFirst(), term.prefix())) {
      int number = frequency.of(Term.word(word));
      if (number > most) {
        most = number;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }
}
