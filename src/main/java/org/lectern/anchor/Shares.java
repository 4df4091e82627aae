package org.lectern.anchor;

import java.util.Arrays;
import org.lectern.model.Span;

/// Counts, for each line of a part of a text, its letters and how many of them were kept.
final class Shares {

  private final int[] starts;
  private final int[] letters;
  private final int[] common;

  Shares(String text, Span part) {
    int lines =
        1 + (int) text.substring(part.start(), part.end()).chars().filter(c -> c == '\n').count();
    starts = new int[lines];
    letters = new int[lines];
    common = new int[lines];
    int from = part.start();
    for (int line = 0; line < lines; line++) {
      int end = text.indexOf('\n', from);
      int to = end < 0 || end >= part.end() ? part.end() : end + 1;
      starts[line] = from;
      letters[line] = letters(text, from, to);
      from = to;
    }
  }

  static int letters(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  void count(int offset, int kept) {
    common[lineAt(offset)] += kept;
  }

  int commonAt(int offset) {
    return common[lineAt(offset)];
  }

  double shareAt(int offset) {
    int line = lineAt(offset);
    return letters[line] == 0 ? 1 : (double) common[line] / letters[line];
  }

  private int lineAt(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index : -2 - index;
  }
}
