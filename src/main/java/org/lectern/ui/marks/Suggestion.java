package org.lectern.ui.marks;

import org.lectern.model.Span;

/// A place where an unattached highlight may belong.
///
/// @param place in the present plain text of its report
/// @param before the end of what stands before it in its line
/// @param words at the place
/// @param behind the beginning of what stands behind it in its line
record Suggestion(Span place, String before, String words, String behind) {

  private static final int AROUND = 24;
  private static final int LONGEST = 120;

  static Suggestion of(Span place, String text) {
    int lineStart = text.lastIndexOf('\n', place.start() - 1) + 1;
    int lineEnd = text.indexOf('\n', place.end());
    int from = Math.max(lineStart, place.start() - AROUND);
    int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, place.end() + AROUND);
    String words = place.in(text);
    return new Suggestion(
        place,
        (from > lineStart ? "…" : "") + text.substring(from, place.start()),
        words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…",
        text.substring(place.end(), to) + (to < lineEnd ? "…" : ""));
  }

  /// The words in their line.
  String label() {
    return (before + words + behind).replace('\n', ' ').replace('\t', ' ').strip();
  }
}
