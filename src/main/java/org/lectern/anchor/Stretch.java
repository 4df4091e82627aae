package org.lectern.anchor;

import org.lectern.model.Span;

/// `length` items (lines, words or characters) that stand in both sequences in the same order.
///
/// @param before where they begin in the old sequence
/// @param after where they begin in the new one
record Stretch(int before, int after, int length) {

  Span old() {
    return new Span(before, before + length);
  }

  Span fresh() {
    return new Span(after, after + length);
  }

  int beforeEnd() {
    return before + length;
  }

  int afterEnd() {
    return after + length;
  }

  /// How far the items moved.
  int shift() {
    return after - before;
  }
}
