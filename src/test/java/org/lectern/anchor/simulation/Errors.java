package org.lectern.anchor.simulation;

import java.util.HashMap;
import java.util.Map;

/// Counts how many characters must be added, left out or exchanged to make a pattern of a part of a
/// text.
///
/// Myers, "A Fast Bit-Vector Algorithm for Approximate String Matching Based on Dynamic
/// Programming" (1999), in Hyyrö's form (2003), over blocks of 64 rows.
final class Errors {

  private static final int ROWS = 64;

  private final String pattern;
  private final Map<Character, long[]> rowsOf = new HashMap<>();
  private final long[] rising;
  private final long[] falling;
  private int count;

  private Errors(String pattern) {
    this.pattern = pattern;
    int blocks = (pattern.length() + ROWS - 1) / ROWS;
    for (int i = 0; i < pattern.length(); i++) {
      rowsOf.computeIfAbsent(pattern.charAt(i), c -> new long[blocks])[i / ROWS] |=
          1L << (i % ROWS);
    }
    rising = new long[blocks];
    java.util.Arrays.fill(rising, -1L);
    falling = new long[blocks];
    count = pattern.length();
  }

  /// The fewest errors of a part that ends behind each character, wherever it begins.
  static int[] atEachEnd(String pattern, String text) {
    return run(pattern, text, 0);
  }

  /// The errors of the part from the beginning of the text to behind each character.
  static int[] ofWhole(String pattern, String text) {
    return run(pattern, text, 1);
  }

  private static int[] run(String pattern, String text, int top) {
    Errors errors = new Errors(pattern);
    int[] counts = new int[text.length()];
    for (int i = 0; i < counts.length; i++) {
      errors.step(text.charAt(i), top);
      counts[i] = errors.count;
    }
    return counts;
  }

  /// One column, block under block; `carry` is the difference that goes down from one to the next.
  private void step(char c, int top) {
    long[] rows = rowsOf.get(c);
    int carry = top;
    for (int block = 0; block < rising.length; block++) {
      long equal = rows == null ? 0 : rows[block];
      long up = rising[block];
      long down = falling[block];
      long below = carry < 0 ? 1 : 0;
      long vertical = equal | down;
      equal |= below;
      long horizontal = (((equal & up) + up) ^ up) | equal;
      long more = down | ~(horizontal | up);
      long fewer = up & horizontal;
      boolean last = block == rising.length - 1;
      long bit = 1L << (last ? (pattern.length() - 1) % ROWS : ROWS - 1);
      int out = (more & bit) != 0 ? 1 : (fewer & bit) != 0 ? -1 : 0;
      more = more << 1 | (carry > 0 ? 1 : 0);
      fewer = fewer << 1 | below;
      rising[block] = fewer | ~(vertical | more);
      falling[block] = more & vertical;
      carry = out;
    }
    count += carry;
  }
}
