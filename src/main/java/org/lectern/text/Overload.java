package org.lectern.text;

/// Takes the signs out of structures that no person writes, and that would cost the parser
/// quadratic time or a stack overflow: then they are words.
final class Overload {

  /// Bars and bullets at the start of one line: `> > - - x`. People nest up to about six.
  private static final int DEEPEST = 12;

  /// The widest indent at which a bullet is still a bullet: bounds the nesting by indent.
  private static final int WIDEST_INDENT = 80;

  /// Signs of emphasis, links and code in one paragraph.
  private static final int MOST_SIGNS = 3_000;

  /// The parser's time for a paragraph grows with the square of its signs, some 10 ns for each; all
  /// paragraphs together may take a few seconds.
  private static final long MOST_WORK = 200_000_000;

  /// Lines like `[label]: address` that stand together; flexmark takes quadratic time for them.
  private static final int MOST_DEFINITIONS = 400;

  private static final int MOST_LINES = 300;

  /// Items, fences and rows: each is some kilobytes of the parser's objects.
  private static final int MOST_ITEMS = 50_000;

  /// Lines that are not blank; the longest notes seen have some 500.
  private static final int MOST_BLOCKS = 100_000;

  private final Mask mask;
  private int paragraph;
  private int signs;
  private int definitions;
  private long work;

  private Overload(Mask mask, int bodyStart) {
    this.mask = mask;
    this.paragraph = bodyStart;
  }

  static void lighten(Mask mask, int bodyStart) {
    new Overload(mask, bodyStart).read(bodyStart);
  }

  /// Whether there is more structure in a text than the parser has memory for.
  static boolean isTooMuch(String source) {
    int items = 0;
    int lines = 0;
    boolean atStart = true;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Characters.isLineEnd(c)) {
        atStart = true;
      } else if (atStart && !Character.isWhitespace(c)) {
        lines++;
        items += c == '#' || Character.isLetter(c) ? 0 : 1;
        atStart = false;
      }
    }
    return items > MOST_ITEMS || lines > MOST_BLOCKS;
  }

  private void read(int bodyStart) {
    int line = bodyStart;
    while (line < mask.length()) {
      int end = mask.lineEnd(line);
      int first = firstSign(line, end);
      if (first == end || isBlock(first, end)) {
        endParagraph(line);
      }
      if (first < end) {
        lightenStart(line, end);
        lightenDefinition(line);
        signs += signs(line, end);
      }
      line = mask.nextLine(end);
    }
    endParagraph(mask.length());
  }

  private int firstSign(int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(mask.at(i))) {
      i++;
    }
    return i;
  }

  /// Whether the parser looks at the words of this line apart from those above it.
  private boolean isBlock(int first, int end) {
    char c = mask.at(first);
    return c == '#' || "-*+".indexOf(c) >= 0 && first + 1 < end && isSpace(mask.at(first + 1));
  }

  private static boolean isSign(char c) {
    return c == '*' || c == '_' || c == '[' || c == ']' || c == '`' || c == '~' || c == '<';
  }

  private int signs(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (isSign(mask.at(i))) {
        count++;
      }
    }
    return count;
  }

  private void endParagraph(int to) {
    long more = (long) signs * signs;
    if (signs > MOST_SIGNS || more > 10_000 && work + more > MOST_WORK) {
      lightenParagraph(to);
    } else {
      work += more;
    }
    paragraph = to;
    signs = 0;
    definitions = 0;
  }

  /// Fences are words then as well: what they kept apart becomes one paragraph, and is parted.
  private void lightenParagraph(int to) {
    int lines = 0;
    for (int i = paragraph; i < to; i++) {
      if (isSign(mask.at(i))) {
        mask.set(i, Mask.KEEP);
      } else if (mask.at(i) == '\n' && ++lines % MOST_LINES == 0 && i + 1 < to) {
        mask.part(i + 1);
      }
    }
  }

  private void lightenDefinition(int line) {
    if (mask.at(line) == '[' && ++definitions > MOST_DEFINITIONS) {
      mask.set(line, Mask.KEEP);
    }
  }

  private void lightenStart(int start, int end) {
    int depth = 0;
    int column = 0;
    for (int i = start; i < end; i++) {
      char c = mask.at(i);
      if (isSpace(c)) {
        column += c == '\t' ? 4 : 1;
        continue;
      }
      boolean bullet = (c == '-' || c == '*' || c == '+') && i + 1 < end && isSpace(mask.at(i + 1));
      boolean number = (c == '.' || c == ')') && i > start && Character.isDigit(mask.at(i - 1));
      if (Character.isDigit(c)) {
        continue;
      }
      if (c != '>' && !bullet && !number) {
        return;
      }
      depth++;
      if (depth > DEEPEST || column > WIDEST_INDENT) {
        mask.set(i, Mask.KEEP);
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
