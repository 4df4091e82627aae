package org.lectern.text;

/// Takes the signs out of structures that no person writes, and that would cost the parser
/// quadratic time or a stack overflow: then they are words.
final class Overload {

  /// Bars and bullets at the start of one line: `> > - - x`. People nest up to about six.
  private static final int DEEPEST = 24;

  /// The widest indent at which a bullet is still a bullet: bounds the nesting by indent.
  private static final int WIDEST_INDENT = 80;

  /// Signs of emphasis, links and code in one paragraph.
  private static final int MOST_SIGNS = 3_000;

  private Overload() {}

  static void lighten(Mask mask, int bodyStart) {
    int paragraph = bodyStart;
    int signs = 0;
    int line = bodyStart;
    while (line < mask.length()) {
      int end = mask.lineEnd(line);
      if (isBlank(mask, line, end)) {
        lightenParagraph(mask, paragraph, line, signs);
        signs = 0;
        paragraph = mask.nextLine(end);
      } else {
        lightenStart(mask, line, end);
        signs += signs(mask, line, end);
      }
      line = mask.nextLine(end);
    }
    lightenParagraph(mask, paragraph, mask.length(), signs);
  }

  private static boolean isBlank(Mask mask, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(mask.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSign(char c) {
    return c == '*' || c == '_' || c == '[' || c == ']' || c == '`' || c == '~' || c == '<';
  }

  private static int signs(Mask mask, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (isSign(mask.at(i))) {
        count++;
      }
    }
    return count;
  }

  private static void lightenParagraph(Mask mask, int from, int to, int signs) {
    if (signs <= MOST_SIGNS) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (isSign(mask.at(i))) {
        mask.set(i, Mask.KEEP);
      }
    }
  }

  private static void lightenStart(Mask mask, int start, int end) {
    int depth = 0;
    int column = 0;
    for (int i = start; i < end; i++) {
      char c = mask.at(i);
      if (c == ' ' || c == '\t') {
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
