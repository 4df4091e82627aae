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

  /// The query with each word that stands nowhere put right; empty where there is none, or where
  /// nothing is like one of them.
  Optional<String> of(Query query) throws SQLException {
    StringBuilder text = new StringBuilder(query.text());
    List<Clause.Words> words = query.words();
    boolean changed = false;
    for (Clause.Words wrong : words.reversed()) {
      Term term = wrong.term();
      if (term.words().size() == 1 && !term.exact() && frequency.of(term) == 0) {
        Optional<String> right = right(term);
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
  private Optional<String> right(Term term) throws SQLException {
    String best = null;
    int most = 0;
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
