package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// The styled parts of the block that is being written, those still open among them.
///
/// A style that is open when a block ends goes on in the next one.
final class InlineStack {

  private record Open(Inline.Style style, String target, int start) {}

  private final StringBuilder plain;
  private final List<Open> open = new ArrayList<>();
  private final List<Inline> closed = new ArrayList<>();

  InlineStack(StringBuilder plain) {
    this.plain = plain;
  }

  void beginBlock() {
    closed.clear();
    for (int i = 0; i < open.size(); i++) {
      open.set(i, new Open(open.get(i).style(), open.get(i).target(), plain.length()));
    }
  }

  void open(Inline.Style style, String target) {
    open.add(new Open(style, target, plain.length()));
  }

  /// Ends the style opened last.
  void close() {
    add(open.removeLast());
  }

  /// Blanks at either end of a part are not styled, and a part of nothing else is none.
  private void add(Open style) {
    int start = style.start();
    int end = plain.length();
    while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(plain.charAt(start))) {
      start++;
    }
    if (start < end) {
      closed.add(new Inline(new Span(start, end), style.style(), style.target()));
    }
  }

  /// The parts of the block that ends here, in the order of their starts.
  List<Inline> endBlock() {
    for (Open style : open) {
      add(style);
    }
    closed.sort(RangeStyles.ORDER);
    return List.copyOf(closed);
  }
}
