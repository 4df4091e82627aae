package org.lectern.text;

/// Hides from the Markdown parser what it would swallow, and from the reader what is not to be
/// shown.
///
/// Goes through the source once, line by line: fences are left alone, the signs at the start of a
/// line are looked at by [LineStarts], the rest of the line by [InlineScan].
final class Leniency {
  private final Mask mask;
  private final Fences fences;
  private final LineStarts starts;
  private final Indents indents;
  private final InlineScan inlines;

  private Leniency(Mask mask, int bodyStart) {
    this.mask = mask;
    this.fences = new Fences(mask);
    this.starts = new LineStarts(mask);
    this.indents = new Indents(mask);
    this.inlines = new InlineScan(mask, new HtmlTags(mask, bodyStart));
  }

  /// The mask of `source`, whose body begins at `bodyStart`.
  static Mask mask(String source, int bodyStart) {
    Mask mask = new Mask(source);
    mask.fill(0, bodyStart, ' ');
    new Leniency(mask, bodyStart).read(bodyStart);
    Overload.lighten(mask, bodyStart);
    return mask;
  }

  private void read(int bodyStart) {
    LongParagraphs paragraphs = new LongParagraphs(mask);
    int line = bodyStart;
    while (line < mask.length()) {
      int end = mask.lineEnd(line);
      int behindFence = fences.skip(line, end);
      if (behindFence >= 0) {
        starts.forget();
        indents.interrupt(line);
        paragraphs.end();
        line = behindFence;
        continue;
      }
      paragraphs.read(line, end);
      int from = starts.read(line, end);
      indents.read(line, end);
      int reached = inlines.read(from, end);
      int lastEnd = mask.lineEnd(reached);
      blankLines(line, lastEnd);
      line = mask.nextLine(lastEnd);
    }
  }

  /// A line of nothing but tags or comments is a blank line for the parser, not a paragraph. One
  /// that is indented may be code, which is shown, and stays.
  private void blankLines(int from, int to) {
    int start = from;
    while (start <= to && start < mask.length()) {
      int end = mask.lineEnd(start);
      if (holdsOnlySigns(start, end)) {
        mask.fill(start, end, ' ');
      }
      start = mask.nextLine(end);
      if (end >= to) {
        break;
      }
    }
  }

  private boolean holdsOnlySigns(int start, int end) {
    boolean found = false;
    for (int i = start; i < end; i++) {
      char c = mask.at(i);
      if (c == Mask.DROP || c == Mask.BREAK || c == Mask.GAP) {
        if (!found && i - start > 3) {
          return false;
        }
        found = true;
      } else if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return found;
  }
}
