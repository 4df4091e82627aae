package org.lectern.text;

import java.util.ArrayDeque;
import java.util.Deque;

/// Makes items of bullets that strict Markdown takes for code or for prose because they are
/// indented too far: a list below a paragraph that is indented by a tab, a step of eight blanks.
final class Indents {

  /// One item that is open.
  ///
  /// @param written the column of its bullet in the source
  /// @param shown that column behind the deletions
  /// @param content the column at which its words begin behind the deletions
  private record Level(int written, int shown, int content) {}

  private static final int CODE = 4;

  /// The least indent that makes an item one of a list within the item above it.
  private static final int STEP = 2;

  private final Mask mask;
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean behindBlank = true;

  Indents(Mask mask) {
    this.mask = mask;
  }

  /// Deletes what is too much of the line's indent.
  void read(int start, int end) {
    int first = start;
    while (first < end && isBlank(mask.at(first))) {
      first++;
    }
    if (first == end) {
      behindBlank = true;
      return;
    }
    int words = behindMarker(first, end);
    int column = column(start, first, start);
    if (words < 0) {
      if (behindBlank || mask.at(first) == '#') {
        endItemsRightOf(column);
      }
    } else {
      item(start, first, words, column);
    }
    behindBlank = false;
  }

  /// Says that a block begins on this line that is no item: it ends the items it is not indented
  /// enough to be in.
  void interrupt(int start) {
    int first = start;
    while (first < mask.length() && (isBlank(mask.at(first)) || mask.isDeleted(first))) {
      first++;
    }
    int from = start;
    while (from < first && mask.isDeleted(from)) {
      from++;
    }
    endItemsRightOf(column(from, first, from));
    behindBlank = true;
  }

  /// Whether the line is indented far enough to belong to the item above it, or is an item itself.
  boolean areInItem(int start, int end) {
    int first = start;
    while (first < end && isBlank(mask.at(first))) {
      first++;
    }
    int column = column(start, first, start);
    boolean inItem = behindMarker(first, end) >= 0;
    for (Level level : levels) {
      inItem |= level.content() <= column;
    }
    return inItem;
  }

  private void endItemsRightOf(int column) {
    while (!levels.isEmpty() && levels.peek().content() > column) {
      levels.pop();
    }
  }

  private void item(int start, int first, int words, int column) {
    while (!levels.isEmpty() && levels.peek().written() > column) {
      levels.pop();
    }
    boolean beside = !levels.isEmpty() && column - levels.peek().written() < STEP;
    Level sibling = beside ? levels.pop() : null;
    int base = levels.isEmpty() ? 0 : levels.peek().content();
    int from = start;
    int shown = column;
    while (from < first && (shown - base >= CODE || sibling != null && shown > sibling.shown())) {
      mask.delete(from++);
      shown = column(from, first, from);
    }
    levels.push(new Level(column, shown, shown + Math.min(words - first, CODE + 1)));
    mask.item(first, levels.size());
    closeUp(first, words);
  }

  /// `*\t\tpoint` and `1. Pricing` as a word processor writes them: the words of an item, not code
  /// in it.
  private void closeUp(int first, int words) {
    int sign = words;
    while (isBlank(mask.at(sign - 1))) {
      sign--;
    }
    if (column(first, words, first) - column(first, sign, first) > CODE) {
      for (int i = sign + 1; i < words; i++) {
        mask.delete(i);
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /// The column of `to` when the line begins at `from`; tabs go to the next multiple of four.
  private int column(int from, int to, int lineStart) {
    int column = 0;
    for (int i = Math.max(from, lineStart); i < to; i++) {
      column += mask.at(i) == '\t' ? CODE - column % CODE : 1;
    }
    return column;
  }

  /// The offset of the words behind a bullet or number; -1 where the line begins with none.
  private int behindMarker(int first, int end) {
    int sign = first;
    while (sign < end && sign - first < 10 && mask.at(sign) >= '0' && mask.at(sign) <= '9') {
      sign++;
    }
    boolean marker = sign < end && (sign == first ? "-*+" : ".)").indexOf(mask.at(sign)) >= 0;
    if (!marker || sign + 1 >= end || !isBlank(mask.at(sign + 1)) || isRule(sign, end)) {
      return -1;
    }
    int words = sign + 1;
    while (words < end && isBlank(mask.at(words))) {
      words++;
    }
    return words;
  }

  /// `* * *`
  private boolean isRule(int first, int end) {
    char sign = mask.at(first);
    int count = 0;
    for (int i = first; i < end; i++) {
      if (mask.at(i) == sign) {
        count++;
      } else if (!isBlank(mask.at(i))) {
        return false;
      }
    }
    return sign != '+' && count > 2;
  }
}
