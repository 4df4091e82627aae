package org.lectern.export;

import java.util.OptionalInt;
import org.lectern.library.Highlight;
import org.lectern.model.Span;

/// A highlight on a page.
///
/// @param span on the part that is printed
/// @param note the number of what is said of it; empty where nothing is
record Mark(Highlight highlight, Span span, OptionalInt note) {

  /// The classes by which it is drawn: a fill, or, where it is an underline or a newer one lies
  /// over it, a line.
  String classes(boolean fills) {
    return "mark " + (fills ? "" : "line-") + highlight.note().colour().word();
  }
}
