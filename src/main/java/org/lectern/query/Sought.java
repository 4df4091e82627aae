package org.lectern.query;

import java.util.ArrayList;
import java.util.List;

/// What to look for in a text: for each word of a query the terms that will do for it.
///
/// A query by itself knows its own words alone; who asks the library learns their other forms too.
///
/// @param wants one a word or phrase of the query, in its order
public record Sought(List<List<Term>> wants) {

  /// Looks for nothing.
  public static final Sought NOTHING = new Sought(List.of());

  public Sought {
    List<List<Term>> copies = new ArrayList<>();
    for (List<Term> terms : wants) {
      copies.add(List.copyOf(terms));
    }
    wants = List.copyOf(copies);
  }

  /// The words of a query as they were typed.
  public static Sought of(Query query) {
    List<List<Term>> wants = new ArrayList<>();
    for (Clause.Words words : query.words()) {
      wants.add(List.of(words.term()));
    }
    return new Sought(wants);
  }

  public boolean isEmpty() {
    return wants.isEmpty();
  }
}
