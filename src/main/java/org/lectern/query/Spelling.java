package org.lectern.query;

/// How far one spelling is from another.
public final class Spelling {

  private Spelling() {}

  /// The number of letters to add, leave out, change or swap with their neighbour (the restricted
  /// distance of Damerau and Levenshtein, "optimal string alignment") that make one word the other.
  ///
  /// @param most where the distance is greater than that, any number above it is returned
  public static int distance(String word, String other, int most) {
    return distances(word, other, most)[other.length()];
  }

  /// The least distance of `word` from any beginning of `other`.
  public static int distanceFromBeginning(String word, String other, int most) {
    int least = most + 1;
    for (int distance : distances(word, other, most)) {
      least = Math.min(least, distance);
    }
    return least;
  }

  /// From `word` to each beginning of `other`, the empty one first.
  private static int[] distances(String word, String other, int most) {
    int width = other.length() + 1;
    int[] beforeLast = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
      row[0] = i;
      int least = i;
      for (int j = 1; j < width; j++) {
        int change = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && word.charAt(i - 1) == other.charAt(j - 2)
            && word.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most + 1) {
        java.util.Arrays.fill(row, most + 1);
        return row;
      }
    }
    return row;
  }
}
