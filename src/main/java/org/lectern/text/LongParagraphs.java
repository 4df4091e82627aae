package org.lectern.text;

/// Parts paragraphs of more lines than a person writes: flexmark looks at all lines so far of a
/// paragraph whenever one is added, which takes minutes for 100,000 lines without a blank one.
final class LongParagraphs {
  private static final int MOST_LINES = 300;

  /// A table parted in the middle would lose its head.
  private static final int MOST_ROWS = 1_500;

  private final Mask mask;
  private int lines;

  LongParagraphs(Mask mask) {
    this.mask = mask;
  }

  void end() {
    lines = 0;
  }

  void read(int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(mask.at(first))) {
      first++;
    }
    lines = first == end ? 0 : lines + 1;
    int most = first < end && mask.at(first) == '|' ? MOST_ROWS : MOST_LINES;
    if (lines > most) {
      mask.part(start);
      lines = 1;
    }
  }
}
