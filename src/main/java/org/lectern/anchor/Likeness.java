package org.lectern.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How many letters two texts have in common, in the same order.
///
/// The length of the longest common subsequence by bit-parallel steps, 64 letters at a time (Hyyrö,
/// "Bit-Parallel LCS-length Computation Revisited", 2004).
final class Likeness {

  private static final int BITS = Long.SIZE;

  private final long[] row;
  private final Map<Character, long[]> places = new HashMap<>();

  private Likeness(String letters) {
    row = new long[(letters.length() + BITS - 1) / BITS];
    Arrays.fill(row, -1L);
    for (int i = 0; i < letters.length(); i++) {
      places.computeIfAbsent(letters.charAt(i), c -> new long[row.length])[i / BITS] |=
          1L << (i % BITS);
    }
  }

  /// From 0 to 1: twice the common letters and digits by all letters and digits of both. Capitals,
  /// accents and blanks make no difference; two texts without letters are alike if they are equal.
  static double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    String letters = letters(one);
    String others = letters(other);
    return letters.isEmpty() || others.isEmpty()
        ? 0
        : 2.0 * common(letters, others) / (letters.length() + others.length());
  }

  /// The letters and digits of a text, folded.
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Spelling.fold(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  /// The length of the longest common subsequence.
  static int common(String letters, String others) {
    Likeness likeness = new Likeness(letters);
    for (int i = 0; i < others.length(); i++) {
      long[] matches = likeness.places.get(others.charAt(i));
      if (matches != null) {
        likeness.step(matches);
      }
    }
    int common = 0;
    for (int i = 0; i < letters.length(); i++) {
      common += (likeness.row[i / BITS] >>> (i % BITS) & 1) == 0 ? 1 : 0;
    }
    return common;
  }

  /// A zero stands for a letter of the subsequence; the sum's carry goes on into the next 64.
  private void step(long[] matches) {
    long carry = 0;
    for (int i = 0; i < row.length; i++) {
      long old = row[i];
      long matched = old & matches[i];
      long sum = old + matched;
      long overflow = Long.compareUnsigned(sum, old) < 0 ? 1 : 0;
      long carried = sum + carry;
      overflow |= Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
      row[i] = carried | (old & ~matched);
      carry = overflow;
    }
  }
}
