package org.lectern.library;

import java.util.Objects;
import java.util.Optional;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// The present place of something kept about a text.
///
/// @param attached whether the selector counts in the report's present text; an unattached one (an
///   orphan) says where it stood in the text of its version
/// @param was the words that it stood on before the text changed, until a person has seen what
///   became of them; empty where they are the same
public record Anchor(Selector selector, boolean attached, Optional<String> was) {

  public Anchor {
    Objects.requireNonNull(selector);
    Objects.requireNonNull(was);
  }

  /// On the words that it was made on.
  public Anchor(Selector selector, boolean attached) {
    this(selector, attached, Optional.empty());
  }

  /// Where it stands, in the plain text of the selector's version.
  public Span span() {
    return selector.span();
  }

  /// Whether it stands on other words than before, and nobody has seen them yet.
  public boolean changed() {
    return attached && was.isPresent();
  }

  /// The same one, after a person has seen its words.
  public Anchor seen() {
    return new Anchor(selector, attached);
  }
}
