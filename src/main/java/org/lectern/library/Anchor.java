package org.lectern.library;

import java.util.Objects;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// The present place of something kept about a text.
///
/// @param attached whether the selector counts in the report's present text; an unattached one (an
///   orphan) says where it stood in the text of its version
public record Anchor(Selector selector, boolean attached) {

  public Anchor {
    Objects.requireNonNull(selector);
  }

  /// Where it stands, in the plain text of the selector's version.
  public Span span() {
    return selector.span();
  }
}
