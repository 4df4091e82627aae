package org.lectern.text.code;

import java.util.Objects;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// A stretch of code that has a colour.
///
/// @param span in the code, not empty
/// @param style one of those that are for code
public record Token(Span span, Inline.Style style) {

  public Token {
    Objects.requireNonNull(style);
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an empty token at " + span.start());
    }
  }
}
