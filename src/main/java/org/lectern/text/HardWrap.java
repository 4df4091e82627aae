package org.lectern.text;

import java.util.List;

/// Tells prose that an editor broke at a fixed width from lines that the writer meant as lines.
final class HardWrap {

  /// Editors wrap at 72 to 100; a line of notes that was ended by hand is mostly shorter.
  private static final int NARROWEST = 56;

  private static final int WIDEST = 125;

  private HardWrap() {}

  /// Whether these lines of one paragraph are one run of prose.
  ///
  /// They are when no line but the last could have taken the next one's first word as well: in
  ///
  /// ```
  /// The first keynote told how a small group of people keeps a meetup
  /// alive, and what to do when nobody wants to speak.
  /// ```
  ///
  /// "alive," had no room. `Ann Other⏎Senior gardener` are two lines, and so are a long title and a
  /// name below it, because a wrapped line rarely begins with a capital in a paragraph of two.
  static boolean isWrapped(List<String> lines) {
    if (lines.size() < 2) {
      return false;
    }
    List<String> words = lines.stream().map(HardWrap::words).toList();
    int widest = words.stream().mapToInt(String::length).max().orElse(0);
    if (widest > WIDEST || widest < NARROWEST) {
      return false;
    }
    int lowercase = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      int length = words.get(i).length();
      String next = words.get(i + 1);
      if (length < NARROWEST || next.isEmpty() || length + 1 + firstWord(next) <= widest) {
        return false;
      }
      if (Character.isLowerCase(next.codePointAt(0))) {
        lowercase++;
      }
    }
    return lowercase * 3 >= words.size() - 1;
  }

  /// The line without indent and quote bars, which the first line of a paragraph comes without.
  private static String words(String line) {
    int start = 0;
    while (start < line.length()
        && (Character.isWhitespace(line.charAt(start)) || line.charAt(start) == '>')) {
      start++;
    }
    return line.substring(start).stripTrailing();
  }

  private static int firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
