package org.lectern.model;

import java.util.Objects;

/// A styled part of a block.
///
/// @param span in the plain text, not empty
/// @param target of a link: the address as written, references resolved; of other styles: empty
public record Inline(Span span, Style style, String target) {

  /// How a part is set apart.
  public enum Style {
    EMPHASIS,
    STRONG,
    CODE,
    STRIKETHROUGH,
    MARKED,
    LINK,
    /// In code: a word of the language.
    KEYWORD,
    /// In code: a string or a character.
    STRING,
    /// In code: a number.
    NUMBER,
    /// In code: a comment.
    COMMENT,
    /// In code: a name that is given, a key, a directive.
    NAME
  }

  public Inline {
    Objects.requireNonNull(style);
    Objects.requireNonNull(target);
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an empty inline at " + span.start());
    }
  }
}
