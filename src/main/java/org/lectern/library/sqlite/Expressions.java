package org.lectern.library.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lectern.query.Field;
import org.lectern.query.Term;

/// Writes expressions of FTS5 that are made of nothing but quoted strings: `("lightning talk" OR
/// "talks" *)`.
final class Expressions {

  private Expressions() {}

  /// One of the terms.
  static String any(List<Term> terms) {
    return "(" + joined(terms, " OR ") + ")";
  }

  private static String joined(List<Term> terms, String sign) {
    List<String> written = new ArrayList<>();
    for (Term term : terms) {
      written.add(term(term));
    }
    return String.join(sign, written);
  }

  /// The same, in one of these columns.
  static String in(Collection<Field> fields, String expression) {
    List<String> columns = new ArrayList<>();
    for (Field field : fields) {
      columns.add(field.name().toLowerCase(Locale.ROOT));
    }
    return "{" + String.join(" ", columns) + "} : " + expression;
  }

  /// All the words of the terms, next to each other in this order.
  static String phrase(List<Term> terms) {
    List<String> words = new ArrayList<>();
    for (Term term : terms) {
      words.addAll(term.words());
    }
    return term(new Term(words, terms.getLast().prefix(), true));
  }

  /// The terms near each other, in any order, with at most `words` words between.
  static String near(List<Term> terms, int words) {
    return "NEAR(" + joined(terms, " ") + ", " + words + ")";
  }

  private static String term(Term term) {
    return quoted(String.join(" ", term.words())) + (term.prefix() ? " *" : "");
  }

  static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
