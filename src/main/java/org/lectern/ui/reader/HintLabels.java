package org.lectern.ui.reader;

import java.util.List;
import java.util.stream.IntStream;

/// Makes the letters that are typed to follow a link.
final class HintLabels {

  /// Those under the fingers first.
  private static final String LETTERS = "fjdkslaghrueiwoqptyvncmbxz";

  private HintLabels() {}

  /// As many as wanted, none of them the beginning of another: one letter each, or, of more than
  /// there are letters, two or more.
  static List<String> of(int count) {
    int length = 1;
    for (long room = LETTERS.length(); room < count; room *= LETTERS.length()) {
      length++;
    }
    int letters = length;
    return IntStream.range(0, count).mapToObj(number -> label(number, letters)).toList();
  }

  private static String label(int number, int length) {
    StringBuilder label = new StringBuilder();
    for (int rest = number; label.length() < length; rest /= LETTERS.length()) {
      label.insert(0, LETTERS.charAt(rest % LETTERS.length()));
    }
    return label.toString();
  }
}
