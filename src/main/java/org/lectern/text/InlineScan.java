package org.lectern.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline;

/// Looks at the words of a line, code spans left out, for signs that a strict parser would swallow:
/// dunder names, generic types, stars in formulas, unknown tags; and for those it does not know.
final class InlineScan {

  /// `[[Target]]`, `[[target|label]]`, with the sign of an embedded file before it: `![[x.png]]`
  private static final Pattern WIKI_LINK =
      Pattern.compile(
          "!?\\[\\[([^\\[\\]|\\r\\n]{1,300}\\|)?([^\\[\\]|\\r\\n]{1,300})\\]\\](?![(\\[])");

  private static final Pattern TARGET =
      Pattern.compile("\\]\\(<(?:[^<>\\\\]|\\\\.){0,2000}+>(?=[ \\t)])");

  /// `==marked==`; `x == 1 and y == 2` and `x==1` are none.
  private static final Pattern MARKED =
      Pattern.compile("(?<![\\w=])==(?![\\s=])([^=\\r\\n]{1,2000}?)(?<![\\s=])==(?![\\w=])");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|ftp://|www\\.)[^\\s<>\"`]++");

  private final Mask mask;
  private final HtmlTags tags;
  private final Footnotes notes;
  private final Set<Integer> unclosedTicks = new HashSet<>();
  private int paragraphEnd;

  InlineScan(Mask mask, HtmlTags tags, Footnotes notes) {
    this.mask = mask;
    this.tags = tags;
    this.notes = notes;
  }

  /// Marks what stands from `from` to the end of the line; the offset reached, which lies behind
  /// `end` where a comment or a code span goes on for several lines.
  int read(int from, int end) {
    if (from >= paragraphEnd) {
      unclosedTicks.clear();
      paragraphEnd = 0;
    }
    int i = from;
    int lineEnd = end;
    while (i < lineEnd) {
      i = sign(i, lineEnd);
      if (i > lineEnd) {
        lineEnd = mask.lineEnd(i);
      }
    }
    return Math.max(i, from);
  }

  private int sign(int i, int end) {
    return switch (mask.at(i)) {
      case '\\' -> i + 1 < end && Characters.isPunctuation(mask.at(i + 1)) ? i + 2 : i + 1;
      case '`' -> codeSpan(i, end);
      case '<' -> tags.read(i);
      case '!' -> wikiLink(i, end);
      case '[' -> {
        int behindNote = notes.reference(i, end);
        yield behindNote > i ? behindNote : wikiLink(i, end);
      }
      case ']' -> target(i, end);
      case '*' -> Stars.read(mask, i, end);
      case '_' -> DunderNames.read(mask, i, end);
      case '=' -> marked(i, end);
      case 'h', 'H', 'w', 'W', 'f' -> address(i, end);
      default -> i + 1;
    };
  }

  private int codeSpan(int i, int end) {
    int behind = behindRun(i);
    int length = behind - i;
    if (unclosedTicks.contains(length)) {
      return behind;
    }
    int limit = paragraphEnd(i);
    int j = behind;
    while (j < limit) {
      if (mask.at(j) != '`') {
        j++;
        continue;
      }
      int closing = behindRun(j);
      if (closing - j == length) {
        return closing;
      }
      j = closing;
    }
    unclosedTicks.add(length);
    return Math.min(behind, Math.max(end, behind));
  }

  private int behindRun(int i) {
    int j = i;
    while (j < mask.length() && mask.at(j) == mask.at(i)) {
      j++;
    }
    return j;
  }

  private int paragraphEnd(int i) {
    if (paragraphEnd <= i) {
      int end = mask.lineEnd(i);
      int next = mask.nextLine(end);
      while (next < mask.length() && !isBlank(next)) {
        end = mask.lineEnd(next);
        next = mask.nextLine(end);
      }
      paragraphEnd = end;
    }
    return paragraphEnd;
  }

  private boolean isBlank(int lineStart) {
    int i = lineStart;
    while (i < mask.length() && (mask.at(i) == ' ' || mask.at(i) == '\t')) {
      i++;
    }
    return i >= mask.length() || Characters.isLineEnd(mask.at(i));
  }

  private int wikiLink(int i, int end) {
    int bracket = mask.at(i) == '!' ? i + 1 : i;
    if (bracket + 1 >= end || mask.at(bracket) != '[' || mask.at(bracket + 1) != '[') {
      return i + 1;
    }
    Matcher link = WIKI_LINK.matcher(mask.source()).region(i, end);
    if (!link.useTransparentBounds(true).lookingAt()) {
      return i + 1;
    }
    mask.fill(i, link.start(2), Mask.DROP);
    mask.fill(link.end(2), link.end(), Mask.DROP);
    return link.start(2);
  }

  /// `](<my slides.pdf>)`: what stands between the brackets is no tag, and may have blanks in it.
  private int target(int i, int end) {
    Matcher target = TARGET.matcher(mask.source()).region(i, end);
    if (!target.lookingAt()) {
      return i + 1;
    }
    for (int j = i; j < target.end(); j++) {
      if (mask.at(j) == ' ') {
        mask.set(j, Mask.KEEP);
      }
    }
    return target.end();
  }

  private int marked(int i, int end) {
    Matcher marked = MARKED.matcher(mask.source()).region(i, Math.min(end, i + 2010));
    if (i + 1 >= end || mask.at(i + 1) != '=' || !marked.useTransparentBounds(true).lookingAt()) {
      return i + 1;
    }
    mask.fill(i, marked.start(1), Mask.DROP);
    mask.fill(marked.end(1), marked.end(), Mask.DROP);
    mask.style(marked.start(1), marked.end(1), Inline.Style.MARKED, "");
    return marked.start(1);
  }

  /// The underscores of `https://example.org/_next_/a` are no emphasis.
  private int address(int i, int end) {
    if (i > 0 && Character.isLetterOrDigit(mask.at(i - 1))) {
      return i + 1;
    }
    Matcher address = ADDRESS.matcher(mask.source()).region(i, end);
    if (!address.lookingAt()) {
      return i + 1;
    }
    int to = Addresses.end(mask.source(), i, address.end());
    for (int j = i; j < to; j++) {
      if ("_*~".indexOf(mask.at(j)) >= 0) {
        mask.set(j, Mask.KEEP);
      }
    }
    return Math.max(to, i + 1);
  }
}
