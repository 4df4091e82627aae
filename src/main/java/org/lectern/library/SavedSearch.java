package org.lectern.library;

import java.util.Objects;
import org.lectern.query.Query;

/// A search that a person keeps under a name; what it finds follows the library.
///
/// @param query as typed
/// @param forms whether other forms of the words will do
public record SavedSearch(long id, String name, String query, boolean forms) {

  public SavedSearch {
    Objects.requireNonNull(query);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a saved search needs a name");
    }
  }

  /// Whether another one finds the same, whatever it is called.
  public boolean asksAs(SavedSearch other) {
    return query.equals(other.query) && forms == other.forms;
  }

  public SavedSearch named(String other) {
    return new SavedSearch(id, other, query, forms);
  }

  /// The question to be put to the library.
  ///
  /// @param limit the most hits wanted, at least 1
  public Search toSearch(int limit) {
    return new Search(Query.parse(query), Scope.EVERYWHERE, forms, limit);
  }
}
