package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.query.Clause;
import org.lectern.query.Term;

/// The terms that will do for the words of one query.
final class Wordings {

  private final Vocabulary vocabulary;
  private final boolean forms;
  private final Map<Term, List<Term>> typed = new HashMap<>();
  private final Map<Term, List<Term>> inner = new HashMap<>();

  Wordings(Vocabulary vocabulary, boolean forms) {
    this.vocabulary = vocabulary;
    this.forms = forms;
  }

  /// The words as typed, and their other forms.
  List<Term> typed(Clause.Words words) throws SQLException {
    Term term = words.term();
    List<Term> known = typed.get(term);
    if (known == null) {
      known = new ArrayList<>(List.of(term));
      if (forms && !term.exact()) {
        add(known, term, vocabulary.forms(term.words().getFirst()));
      }
      typed.put(term, known);
    }
    return known;
  }

  /// The same, and the words that have them inside.
  List<Term> inner(Clause.Words words) throws SQLException {
    Term term = words.term();
    List<Term> known = inner.get(term);
    if (known == null) {
      known = new ArrayList<>(typed(words));
      if (!term.exact()) {
        add(known, term, vocabulary.containing(term.words().getFirst()));
      }
      inner.put(term, known);
    }
    return known;
  }

  /// Whether [#inner] says more than [#typed] of any of the words that may stand anywhere.
  boolean hasInner(List<Leaf> leaves) throws SQLException {
    for (Leaf leaf : leaves) {
      if (leaf.words().field().isEmpty()
          && inner(leaf.words()).size() > typed(leaf.words()).size()) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Term> terms, Term typed, List<String> words) {
    String beginning = typed.words().getFirst();
    for (String word : words) {
      boolean covered = typed.prefix() ? word.startsWith(beginning) : word.equals(beginning);
      Term term = Term.word(word);
      if (!covered && !terms.contains(term)) {
        terms.add(term);
      }
    }
  }
}
