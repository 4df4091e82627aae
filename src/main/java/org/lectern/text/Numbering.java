package org.lectern.text;

import java.util.HashMap;
import java.util.Map;

/// Tells the numbers of a numbered list from numbers that begin a sentence.
///
/// A number is one of a list when it begins one (0 or 1) or goes on with one: `2. Pricing` behind a
/// blank line, or `2014. A great year`, is text, unless a `1.` came before at the same indent.
final class Numbering {

  /// By the column of the number; a paragraph between two items does not end the counting.
  private final Map<Integer, Integer> lastByColumn = new HashMap<>();

  private boolean behindItem;

  void interrupt() {
    behindItem = false;
  }

  void blankLine() {
    // A blank line between two items is no interruption.
  }

  void text() {
    behindItem = false;
  }

  /// Whether the number at `from` is that of a list item.
  boolean takes(String source, int lineStart, int from, int end) {
    int sign = sign(source, from, end);
    if (sign < 0) {
      behindItem = false;
      return true;
    }
    int number = Integer.parseInt(source, from, sign, 10);
    int column = from - lineStart;
    Integer last = lastByColumn.get(column);
    boolean follows = last != null && (number == last || number == last + 1);
    // 1. 2. 4.: a slip in the counting, as long as the items stand together.
    boolean slips = last != null && behindItem && number > last && number <= last + 3;
    if (number <= 1 || follows || slips) {
      lastByColumn.put(column, number);
      behindItem = true;
      return true;
    }
    behindItem = false;
    return false;
  }

  /// The offset of the dot or bracket behind the number; -1 where this is no item's number.
  static int sign(String source, int from, int end) {
    int i = from;
    while (i < end && i - from < 10 && source.charAt(i) >= '0' && source.charAt(i) <= '9') {
      i++;
    }
    boolean sign = i < end && i - from < 10 && (source.charAt(i) == '.' || source.charAt(i) == ')');
    boolean apart = sign && (i + 1 == end || " \t".indexOf(source.charAt(i + 1)) >= 0);
    return apart && i > from ? i : -1;
  }
}
