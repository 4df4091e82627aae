package org.lectern.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.model.Span;

/// Finds, between two stretches that were kept, the characters of words that were mended:
/// "conferense" made "conference", "e-mail" made "email".
///
/// A word that was replaced is told from one that was mended by how many letters the two share.
final class Mending {

  /// Longer parts are compared at their ends only: between them lies another text.
  private static final int LONGEST = 400;

  private static final int MOST_WORDS = 12;

  /// "tset" has 3 letters of "test" in order; "great" and "grand" share 3 of 5.
  private static final double ALIKE = 0.75;

  private final Comparison comparison;
  private final String before;
  private final String after;

  Mending(Comparison comparison, String before, String after) {
    this.comparison = comparison;
    this.before = before;
    this.after = after;
  }

  /// The characters of an old part that stand in the new part that took its place, in order.
  List<Stretch> mended(Span old, Span fresh) {
    int ahead = blanksAhead(old, fresh);
    int behind =
        blanksBehind(
            new Span(old.start() + ahead, old.end()), new Span(fresh.start() + ahead, fresh.end()));
    List<Stretch> kept = new ArrayList<>();
    add(kept, new Stretch(old.start(), fresh.start(), ahead));
    kept.addAll(
        words(
            new Span(old.start() + ahead, old.end() - behind),
            new Span(fresh.start() + ahead, fresh.end() - behind)));
    add(kept, new Stretch(old.end() - behind, fresh.end() - behind, behind));
    return kept;
  }

  private List<Stretch> words(Span old, Span fresh) {
    boolean short_ = old.length() <= LONGEST && fresh.length() <= LONGEST;
    if (old.isEmpty() || fresh.isEmpty() || !short_) {
      return List.of();
    }
    if (areAlike(old.in(before), fresh.in(after))) {
      return characters(old, fresh);
    }
    Pieces oldWords = Pieces.words(before, old);
    Pieces newWords = Pieces.words(after, fresh);
    boolean few = oldWords.size() <= MOST_WORDS && newWords.size() <= MOST_WORDS;
    return few && oldWords.size() + newWords.size() > 2 ? pairs(oldWords, newWords) : List.of();
  }

  /// Pairs words that are alike, in order, so that they share as many letters as can be (Needleman
  /// and Wunsch, 1970).
  private List<Stretch> pairs(Pieces old, Pieces fresh) {
    int[][] letters = new int[old.size()][fresh.size()];
    int[][] best = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        String word = old.texts().get(i);
        letters[i][j] = areAlike(word, fresh.texts().get(j)) ? word.length() : 0;
        int together = letters[i][j] == 0 ? 0 : letters[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Stretch> kept = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() && j < fresh.size()) {
      if (letters[i][j] > 0 && best[i][j] == letters[i][j] + best[i + 1][j + 1]) {
        kept.addAll(characters(old.span(i, i + 1), fresh.span(j, j + 1)));
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  private List<Stretch> characters(Span old, Span fresh) {
    List<Stretch> common = new ArrayList<>();
    for (Stretch same : comparison.compare(folded(old.in(before)), folded(fresh.in(after)))) {
      common.add(
          new Stretch(old.start() + same.before(), fresh.start() + same.after(), same.length()));
    }
    return common;
  }

  private static List<Character> folded(String text) {
    List<Character> characters = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      characters.add(Spelling.fold(text.charAt(i)));
    }
    return characters;
  }

  private static boolean areAlike(String old, String fresh) {
    String letters = Likeness.letters(old);
    String others = Likeness.letters(fresh);
    int shorter = Math.min(letters.length(), others.length());
    int longer = Math.max(letters.length(), others.length());
    return longer > 0
        && shorter >= ALIKE * longer
        && (Likeness.common(letters, others) >= ALIKE * longer || areTransposed(letters, others));
  }

  /// "teh" for "the".
  private static boolean areTransposed(String letters, String others) {
    char[] one = letters.toCharArray();
    char[] other = others.toCharArray();
    boolean sameStart = one.length > 2 && one[0] == other[0];
    Arrays.sort(one);
    Arrays.sort(other);
    return sameStart && Arrays.equals(one, other);
  }

  /// How many characters the two have in common at their beginnings.
  int equalAhead(Span old, Span fresh) {
    int most = Math.min(old.length(), fresh.length());
    int equal = 0;
    while (equal < most
        && Spelling.same(before.charAt(old.start() + equal), after.charAt(fresh.start() + equal))) {
      equal++;
    }
    return equal;
  }

  private int blanksAhead(Span old, Span fresh) {
    int most = Math.min(old.length(), fresh.length());
    int blanks = 0;
    while (blanks < most
        && Character.isWhitespace(before.charAt(old.start() + blanks))
        && Character.isWhitespace(after.charAt(fresh.start() + blanks))) {
      blanks++;
    }
    return blanks;
  }

  private int blanksBehind(Span old, Span fresh) {
    int most = Math.min(old.length(), fresh.length());
    int blanks = 0;
    while (blanks < most
        && Character.isWhitespace(before.charAt(old.end() - 1 - blanks))
        && Character.isWhitespace(after.charAt(fresh.end() - 1 - blanks))) {
      blanks++;
    }
    return blanks;
  }

  private static void add(List<Stretch> kept, Stretch stretch) {
    if (stretch.length() > 0) {
      kept.add(stretch);
    }
  }
}
