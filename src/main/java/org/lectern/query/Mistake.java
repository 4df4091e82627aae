package org.lectern.query;

import java.util.Objects;
import org.lectern.model.Span;

/// Something in a query that cannot be understood; the rest of the query still counts.
///
/// @param place in the query's text
/// @param sentence for the person who typed it
public record Mistake(Span place, String sentence) {

  public Mistake {
    Objects.requireNonNull(place);
    Objects.requireNonNull(sentence);
  }
}
