package org.lectern.ui.reader.area;

import java.util.Objects;
import org.lectern.model.Span;

/// A span of the text that is set apart on the screen.
///
/// @param span in the document's plain text; what lies outside of it is not drawn
/// @param id of what is marked; marks that nothing is kept about may have any
/// @param underlined whether a highlight is a line under the words instead of a fill
public record Mark(Span span, Look look, long id, boolean underlined) {

  public Mark {
    Objects.requireNonNull(span);
    Objects.requireNonNull(look);
  }

  /// A filled one.
  public Mark(Span span, Look look, long id) {
    this(span, look, id, false);
  }

  /// The same one over other words.
  public Mark with(Span newSpan) {
    return new Mark(newSpan, look, id, underlined);
  }

  /// How a mark is drawn.
  public enum Look {
    /// A bar at the left of the lines.
    PASSAGE,
    YELLOW,
    GREEN,
    BLUE,
    PINK,
    ORANGE,
    /// An outline.
    HIT,
    /// A strong fill.
    CURRENT_HIT;

    /// Whether it is one of the five colours that a person gives.
    public boolean isHighlight() {
      return ordinal() >= YELLOW.ordinal() && ordinal() <= ORANGE.ordinal();
    }

    /// The style class of what is drawn for it: `reader-current-hit`.
    public String styleClass() {
      return "reader-" + word();
    }

    /// The word of the style class: `current-hit`.
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
