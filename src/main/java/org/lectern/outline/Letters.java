package org.lectern.outline;

import java.util.Collection;
import java.util.List;

/// Words of which a text must hold one to be worth a closer look, in any case of their letters (as
/// [java.util.regex.Pattern#UNICODE_CASE] has it) and within other words too.
///
/// One pass over the text, however many words: the sum of the last letters is looked for in a table
/// of bits, and only where its bit is set the words are compared (Karp and Rabin 1987, "Efficient
/// randomized pattern-matching algorithms").
final class Letters {

  /// Says of any text that it holds them.
  static final Letters ANY = new Letters(List.of());

  private static final int BITS = 1024;
  private static final int LONGEST_SUM = 3;

  private final String[] words;
  private final int[] sums;
  private final long[] table = new long[BITS / Long.SIZE];
  private final int length;

  private Letters(Collection<String> words) {
    this.words = new String[words.size()];
    this.sums = new int[words.size()];
    int shortest = LONGEST_SUM;
    int next = 0;
    for (String word : words) {
      this.words[next++] = folded(word);
      shortest = Math.min(shortest, word.length());
    }
    this.length = shortest;
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < length; j++) {
        sums[i] = with(sums[i], this.words[i].charAt(j));
      }
      table[place(sums[i]) >> 6] |= 1L << place(sums[i]);
    }
  }

  /// @param words none of them empty; without any it is [#ANY]
  static Letters of(Collection<String> words) {
    return new Letters(words);
  }

  boolean isAny() {
    return words.length == 0;
  }

  /// Whether the text may hold one of them.
  boolean areIn(String text) {
    return firstIn(text, 0) >= 0;
  }

  /// Where the first of them begins that begins at `from` or behind it; `from` for [#ANY], and -1
  /// where there is none.
  int firstIn(String text, int from) {
    if (words.length == 0) {
      return from;
    }
    int mask = (1 << 10 * length) - 1;
    int sum = 0;
    for (int i = from; i < text.length(); i++) {
      sum = with(sum, folded(text.charAt(i))) & mask;
      int place = place(sum);
      if ((table[place >> 6] & 1L << place) != 0
          && i + 1 - length >= from
          && isWordAt(text, i + 1 - length, sum)) {
        return i + 1 - length;
      }
    }
    return -1;
  }

  private boolean isWordAt(String text, int start, int sum) {
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] == sum && isAt(text, start, words[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int start, String word) {
    if (start + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded(text.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Ten bits for each letter, so that older ones fall out.
  private static int with(int sum, char c) {
    return sum << 10 ^ c & 0x3ff;
  }

  private static int place(int sum) {
    return sum * 0x9E3779B1 >>> 22;
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(folded(word.charAt(i)));
    }
    return folded.toString();
  }

  private static char folded(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
