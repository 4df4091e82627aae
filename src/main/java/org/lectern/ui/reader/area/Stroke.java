package org.lectern.ui.reader.area;

import org.lectern.model.Span;

/// One thing to draw behind the words of a paragraph.
///
/// @param span counted from the paragraph's start
/// @param name of its style class, after `reader-`
record Stroke(Span span, Form form, String name) {

  /// What is drawn.
  enum Form {
    FILL,
    UNDERLINE,
    OUTLINE
  }
}
