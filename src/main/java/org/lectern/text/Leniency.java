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
  private boolean inHtml;

  private Leniency(Mask mask, int bodyStart) {
    this.mask = mask;
    this.fences = new Fences(mask);
    Footnotes notes = new Footnotes(mask, bodyStart);
    this.starts = new LineStarts(mask, notes);
    this.indents = new Indents(mask);
    this.inlines = new InlineScan(mask, new HtmlTags(mask, bodyStart), notes);
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
      int behindFence = fences.skip(line, end, indents.areInItem(line, end));
      if (behindFence >= 0) {
        starts.forget();
        indents.interrupt(line);
        paragraphs.end();
        line = behindFence;
        continue;
      }
      paragraphs.read(line, end);
      if (inHtml) {
        deleteIndent(line, end);
      }
      int from = starts.read(line, end);
      indents.read(line, end);
      int reached = inlines.read(from, end);
      int lastEnd = mask.lineEnd(reached);
      inHtml = isHtml(line, end);
      blankLines(line, lastEnd);
      line = mask.nextLine(lastEnd);
    }
  }

  /// Whether a line of HTML comes next: this one begins with the tag of a block, or goes on behind
  /// such a line.
  private boolean isHtml(int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(mask.at(first))) {
      first++;
    }
    return first < end && (inHtml || mask.at(first) == Mask.BREAK);
  }

  /// People indent HTML by what it stands in; strictly read, ` <td>` below a line of tags is code.
  /// What does not begin with a tag keeps its indent: it may be an item.
  private void deleteIndent(int start, int end) {
    int first = start;
    while (first < end && (mask.at(first) == ' ' || mask.at(first) == '\t')) {
      first++;
    }
    if (first < end && mask.at(first) == '<') {
      for (int i = start; i < first; i++) {
        mask.delete(i);
      }
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
      if (Mask.isHidden(c)) {
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
