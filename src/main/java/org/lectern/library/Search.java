package org.lectern.library;

import java.util.Objects;
import org.lectern.query.Query;

/// A question to the library.
///
/// @param forms whether other forms of the words will do: "talk" for "talks"
/// @param limit the most hits wanted, at least 1
public record Search(Query query, Scope scope, boolean forms, int limit) {

  public Search {
    Objects.requireNonNull(query);
    Objects.requireNonNull(scope);
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /// Everywhere, in all forms.
  public static Search of(Query query, int limit) {
    return new Search(query, Scope.EVERYWHERE, true, limit);
  }

  public Search in(Scope other) {
    return new Search(query, other, forms, limit);
  }
}
