package org.lectern.query;

import java.util.Objects;
import org.lectern.model.Span;

/// An operator that a query uses.
///
/// @param place in the query's text, its minus sign included
/// @param sentence what it asks for, in words: "told in EuroPython", "not a keynote"
public record Chip(Span place, String sentence) {

  public Chip {
    Objects.requireNonNull(place);
    Objects.requireNonNull(sentence);
  }
}
