package org.lectern.query;

import java.util.BitSet;
import java.util.List;

/// Passes over most of the many names that cannot fit what is typed, without a look at their
/// letters: to look at a hundred thousand names takes as long as a picture on the screen stands.
///
/// Of each name there are two Bloom filters (B. H. Bloom, Space/time trade-offs in hash coding with
/// allowable errors, 1970): of the letters that begin its words, and of its pairs of letters.
public final class Sieve {

  /// Longs a name for its pairs: of a name of 70 letters a quarter of the bits are set.
  private static final int PAIRS = 4;

  private static final int PAIR_BITS = PAIRS * Long.SIZE;

  /// More say little more.
  private static final int MOST_PAIRS = 8;

  private final long[] beginnings;
  private final long[] pairs;
  private final char[] firsts;
  private final int[] lengths;

  /// @param names folded
  public Sieve(List<String> names) {
    beginnings = new long[names.size()];
    pairs = new long[names.size() * PAIRS];
    firsts = new char[names.size()];
    lengths = new int[names.size()];
    for (int i = 0; i < names.size(); i++) {
      add(i, names.get(i));
    }
  }

  private void add(int index, String name) {
    firsts[index] = name.isEmpty() ? 0 : name.charAt(0);
    lengths[index] = name.length();
    for (int at = 0; at < name.length(); at++) {
      if (Fuzzy.begins(name, at)) {
        beginnings[index] |= beginning(name.charAt(at));
      }
      if (at > 0) {
        int pair = pair(name, at);
        pairs[index * PAIRS + pair / Long.SIZE] |= 1L << pair;
      }
    }
  }

  /// The indices of the names that may fit, and of hardly any others.
  public BitSet passing(Fuzzy fuzzy) {
    BitSet passing = new BitSet(beginnings.length);
    passing.set(0, beginnings.length);
    for (String word : fuzzy.words()) {
      int[] wanted = new int[Math.min(word.length() - 1, MOST_PAIRS)];
      long[] letters = new long[wanted.length + 1];
      letters[0] = beginning(word.charAt(0));
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] = pair(word, i + 1);
        letters[i + 1] = beginning(word.charAt(i + 1));
      }
      for (int i = passing.nextSetBit(0); i >= 0; i = passing.nextSetBit(i + 1)) {
        if (!mayHave(i, letters, wanted)) {
          passing.clear(i);
        }
      }
    }
    return passing;
  }

  /// What the name at an index scores at most, see [Fuzzy#score].
  public int most(int index, Fuzzy fuzzy) {
    int most = Fuzzy.shortness(lengths[index]);
    for (String word : fuzzy.words()) {
      most += word.charAt(0) == firsts[index] ? Fuzzy.FIRST : Fuzzy.AT_WORD;
    }
    return most;
  }

  /// Whether all pairs may be there; or the first letter at the beginning of a word, and each other
  /// one behind the one before it or at such a beginning too.
  private boolean mayHave(int index, long[] letters, int[] wanted) {
    boolean inside = wanted.length > 0;
    boolean apart = (beginnings[index] & letters[0]) != 0;
    for (int i = 0; i < wanted.length && (inside || apart); i++) {
      boolean pair = (pairs[index * PAIRS + wanted[i] / Long.SIZE] & 1L << wanted[i]) != 0;
      inside &= pair;
      apart &= pair || (beginnings[index] & letters[i + 1]) != 0;
    }
    return inside || apart;
  }

  private static long beginning(char letter) {
    return 1L << letter;
  }

  private static int pair(String text, int second) {
    return (text.charAt(second - 1) * 37 + text.charAt(second)) % PAIR_BITS;
  }
}
