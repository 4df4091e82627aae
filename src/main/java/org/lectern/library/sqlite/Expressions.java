package org.lectern.library.sqlite;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.query.Field;
import org.lectern.query.Term;

/// Writes expressions of FTS5 that are made of nothing but quoted strings: `("lightning talk" OR
/// "talks" *)`.
final class Expressions {

  private Expressions() {}

  /// One of the terms.
  static String any(List<Term> terms) {
    return terms.stream().map(Expressions::term).collect(Collectors.joining(" OR ", "(", ")"));
  }

  /// The same, in one of these columns.
  static String in(Collection<Field> fields, String expression) {
    return fields.stream()
        .map(field -> field.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" ", "{", "} : " + expression));
  }

  /// All the words of the terms, next to each other in this order.
  static String phrase(List<Term> terms) {
    List<String> words = terms.stream().flatMap(term -> term.words().stream()).toList();
    return term(new Term(words, terms.getLast().prefix(), true));
  }

  /// The terms near each other, in any order, with at most `words` words between.
  static String near(List<Term> terms, int words) {
    return terms.stream()
        .map(Expressions::term)
        .collect(Collectors.joining(" ", "NEAR(", ", " + words + ")"));
  }

  private static String term(Term term) {
    return quoted(String.join(" ", term.words())) + (term.prefix() ? " *" : "");
  }

  static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
