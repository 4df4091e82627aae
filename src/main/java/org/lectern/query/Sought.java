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
    wants = wants.stream().map(List::copyOf).toList();
  }

  /// The words of a query as they were typed.
  public static Sought of(Query query) {
    List<List<Term>> wants = new ArrayList<>();
    query.words().forEach(words -> wants.add(List.of(words.term())));
    return new Sought(wants);
  }

  public boolean isEmpty() {
    return wants.isEmpty();
  }
}
