package org.lectern.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds fenced code, so that nothing in it is taken for markup.
final class Fences {

  /// Also inside of a list item or a quote: `- ~~~`, three backticks and `java`.
  private static final Pattern OPENING =
      Pattern.compile("[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(`{3,}+[^`\\r\\n]*|~{3,}+.*)");

  private static final Pattern CLOSING = Pattern.compile("[ \\t>]*+(`{3,}+|~{3,}+)[ \\t]*");

  private final Mask mask;

  /// From this length on, no fence of this sort is closed any more: keeps the search linear.
  private int neverClosedTicks = Integer.MAX_VALUE;

  private int neverClosedTildes = Integer.MAX_VALUE;

  Fences(Mask mask) {
    this.mask = mask;
  }

  /// Where the first line behind the fence that this line opens begins; -1 where it opens none.
  ///
  /// A fence that is never closed is no fence: strictly read, it would turn the rest of the file
  /// into code. Its signs are left out, the lines behind it are notes.
  int skip(int start, int end) {
    Matcher opening = OPENING.matcher(mask.source()).region(start, end);
    if (!opening.matches()) {
      return -1;
    }
    int fence = opening.start(1);
    char sign = mask.source().charAt(fence);
    int length = runLength(fence, end);
    int behind = closed(sign, length, mask.nextLine(end));
    if (behind < 0) {
      mask.fill(fence, end, Mask.DROP);
    }
    return behind;
  }

  private int runLength(int from, int end) {
    int i = from;
    while (i < end && mask.source().charAt(i) == mask.source().charAt(from)) {
      i++;
    }
    return i - from;
  }

  private int closed(char sign, int length, int from) {
    if (length >= (sign == '`' ? neverClosedTicks : neverClosedTildes)) {
      return -1;
    }
    int line = from;
    while (line < mask.length()) {
      int end = mask.lineEnd(line);
      Matcher closing = CLOSING.matcher(mask.source()).region(line, end);
      if (closing.matches()
          && closing.group(1).charAt(0) == sign
          && closing.group(1).length() >= length) {
        return mask.nextLine(end);
      }
      line = mask.nextLine(end);
    }
    if (sign == '`') {
      neverClosedTicks = length;
    } else {
      neverClosedTildes = length;
    }
    return -1;
  }
}
