package org.lectern.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline;

/// Finds fenced code, so that nothing in it is taken for markup.
final class Fences {

  /// Also inside of a list item or a quote: `- ~~~`, three backticks and `java`.
  private static final Pattern OPENING =
      Pattern.compile("([ \\t>]*+)((?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(`{3,}+(?!.*`)|~{3,}+)(.*)");

  private static final Pattern CLOSING = Pattern.compile("([ \\t>]*+)(`{3,}+|~{3,}+)[ \\t]*");

  /// What names the language, or says how to print it: `java`, `{r, echo=FALSE}`, `py title="x"`.
  private static final Pattern INFO =
      Pattern.compile("[ \\t]*[\\w+#./-]*[ \\t]*(?:\\{.*\\}|[\\w-]+=.*)?[ \\t]*");

  /// In lines; what is longer has a fence of its own.
  private static final int LONGEST_SPAN = 12;

  private final Mask mask;

  /// From this length on, no fence of this sort is closed any more: keeps the search linear.
  private int neverClosedTicks = Integer.MAX_VALUE;

  private int neverClosedTildes = Integer.MAX_VALUE;

  private int leastIndent;

  Fences(Mask mask) {
    this.mask = mask;
  }

  /// Whether what stands behind the signs of an opening fence is no word of the notes.
  static boolean isInfo(String behind) {
    return behind.length() < 1_000 && INFO.matcher(behind).matches();
  }

  /// Where the first line behind the fence that this line opens begins; -1 where it opens none.
  ///
  /// A fence that is never closed is no fence: strictly read, it would turn the rest of the file
  /// into code. Its signs are left out, the lines behind it are notes.
  ///
  /// @param inItem whether the line belongs to an item, which code ends that is less indented
  int skip(int start, int end, boolean inItem) {
    Matcher opening = OPENING.matcher(mask.source()).region(start, end);
    if (!opening.matches()) {
      return -1;
    }
    int fence = opening.start(3);
    if (isSpan(opening, end)) {
      return -1;
    }
    String item =
        opening.group(2) == null ? null : mask.source().substring(start, opening.start(2) + 2);
    int closing = closingLine(opening.group(3), item, end);
    if (closing < 0) {
      mask.fill(fence, isInfo(opening.group(4)) ? end : opening.end(3), Mask.DROP);
      return -1;
    }
    boolean quoted = opening.group(1).indexOf('>') >= 0;
    int lineEnd = mask.lineEnd(closing);
    if (!quoted && inItem && leastIndent < fence - start) {
      if (opening.group(2) != null) {
        // Code that is less indented than its item ends the item, and the fence with it.
        mask.fill(fence, isInfo(opening.group(4)) ? end : opening.end(3), Mask.DROP);
        mask.fill(closing, lineEnd, Mask.DROP);
        return -1;
      }
      deleteIndent(start);
      deleteIndent(closing);
    }
    return mask.nextLine(lineEnd);
  }

  /// Three backticks used as one: "```RUN mkdir x⏎rm -rf y```" on two lines, the second of which
  /// ends with its code. A strict parser takes all up to the next fence for code.
  private boolean isSpan(Matcher opening, int openingEnd) {
    if (opening.group(3).charAt(0) != '`' || isInfo(opening.group(4))) {
      return false;
    }
    int line = mask.nextLine(openingEnd);
    for (int count = 0; count < LONGEST_SPAN && line < mask.length(); count++) {
      int end = mask.lineEnd(line);
      String text = mask.source().substring(line, end).strip();
      int ticks = text.indexOf(opening.group(3));
      if (ticks == text.length() - opening.group(3).length() && ticks > 0) {
        span(opening.start(3), opening.end(3), end);
        return true;
      }
      if (text.isEmpty() || ticks >= 0) {
        return false;
      }
      line = mask.nextLine(end);
    }
    return false;
  }

  private void span(int from, int wordsFrom, int end) {
    int to = end;
    while (Character.isWhitespace(mask.at(to - 1))) {
      to--;
    }
    int wordsTo = to - (wordsFrom - from);
    for (int i = wordsFrom; i < wordsTo; i++) {
      if (Characters.isPunctuation(mask.at(i))) {
        mask.set(i, Mask.KEEP);
      }
    }
    mask.fill(from, wordsFrom, Mask.DROP);
    mask.fill(wordsTo, to, Mask.DROP);
    mask.style(wordsFrom, wordsTo, Inline.Style.CODE, "");
  }

  private void deleteIndent(int lineStart) {
    for (int i = lineStart; mask.at(i) == ' ' || mask.at(i) == '\t'; i++) {
      mask.delete(i);
    }
  }

  /// Where the line that closes the fence begins; -1 where there is none, or where the next item of
  /// the same list, which begins with `item`, comes first.
  private int closingLine(String fence, String item, int openingEnd) {
    char sign = fence.charAt(0);
    int length = fence.length();
    if (length >= (sign == '`' ? neverClosedTicks : neverClosedTildes)) {
      return -1;
    }
    leastIndent = Integer.MAX_VALUE;
    int line = mask.nextLine(openingEnd);
    while (line < mask.length()) {
      int end = mask.lineEnd(line);
      Matcher closing = CLOSING.matcher(mask.source()).region(line, end);
      if (closing.matches()
          && closing.group(2).charAt(0) == sign
          && closing.group(2).length() >= length
          && mask.at(closing.start(2)) == sign) {
        return line;
      }
      if (item != null && mask.source().startsWith(item, line)) {
        return -1;
      }
      leastIndent = Math.min(leastIndent, indent(line, end));
      line = mask.nextLine(end);
    }
    if (sign == '`') {
      neverClosedTicks = length;
    } else {
      neverClosedTildes = length;
    }
    return -1;
  }

  private int indent(int start, int end) {
    int i = start;
    int column = 0;
    while (i < end && (mask.at(i) == ' ' || mask.at(i) == '\t')) {
      column += mask.at(i) == '\t' ? 4 : 1;
      i++;
    }
    return i == end ? Integer.MAX_VALUE : column;
  }
}
