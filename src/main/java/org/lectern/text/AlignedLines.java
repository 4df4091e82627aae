package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// Lines that were lined up by blanks, as pasted byte code is: they are code, though the first is
/// indented by less than Markdown's four blanks.
///
/// ```
///   y = x LOAD_FAST 0 (x)
///             STORE_FAST 1 (y)
/// ```
final class AlignedLines {

  /// A line that is indented so much further than the first one is no line of prose that began with
  /// a slip of the space bar.
  private static final int STEP = 6;

  private final MaskedText page;
  private final DocumentBuilder builder;

  AlignedLines(MaskedText page, DocumentBuilder builder) {
    this.page = page;
    this.builder = builder;
  }

  /// Writes the paragraph that stands from `from` to `to`, where its lines are lined up; says
  /// whether it did.
  boolean write(int from, int to, Nesting nesting) {
    if (!nesting.isNone()) {
      return false;
    }
    List<Integer> starts = starts(from, to);
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int start : starts) {
      least = Math.min(least, indent(start));
      most = Math.max(most, indent(start));
    }
    boolean aligned = !starts.isEmpty() && least > 0 && most - least >= STEP;
    if (aligned) {
      for (int i = 0; i < starts.size(); i++) {
        int start = starts.get(i);
        int end = page.lineEnd(start, to);
        builder.open(new Shape.Code("", i == 0, i == starts.size() - 1), nesting, start);
        builder.insert(" ".repeat(indent(start) - least));
        builder.copy(words(start), end);
        builder.close(end);
      }
    }
    return aligned;
  }

  /// Where the lines begin, their indents included.
  private List<Integer> starts(int from, int to) {
    int start = from;
    while (start > 0 && !Characters.isLineEnd(page.sign(start - 1))) {
      start--;
    }
    List<Integer> starts = new ArrayList<>();
    while (start < to) {
      starts.add(start);
      start = page.nextLine(start);
    }
    return starts;
  }

  private int words(int start) {
    int i = start;
    while (i < page.length() && isBlank(page.sign(i))) {
      i++;
    }
    return i;
  }

  /// In columns; a tab goes to the next multiple of four.
  private int indent(int start) {
    int column = 0;
    for (int i = start; i < words(start); i++) {
      column += page.sign(i) == '\t' ? 4 - column % 4 : 1;
    }
    return column;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
