package org.lectern.query;

import java.util.List;

/// Tells how well a name fits what somebody types to get there quickly: parts of its words in any
/// order, or the first letters of some ("wcplh" for "What Can Python Learn from Haskell").
///
/// @param words what was typed, folded, see [#of]
public record Fuzzy(List<String> words) {

  /// What does not fit counts this.
  public static final int NOT = -1;

  private static final int INSIDE = 60;

  /// At the beginning of a word.
  static final int AT_WORD = 100;

  /// At the beginning of the name.
  static final int FIRST = 120;

  /// Letters that stand apart are worth less than those inside a word.
  private static final int APART = 30;

  /// A short name that fits is meant rather than a long one.
  private static final int LETTERS_A_POINT = 8;

  private static final int LONGEST = 15;

  public Fuzzy {
    words = List.copyOf(words);
  }

  /// Reads what was typed.
  public static Fuzzy of(String typed) {
    return new Fuzzy(
        List.of(Folding.fold(typed).strip().split("\\s+")).stream()
            .filter(word -> !word.isEmpty())
            .toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// How well a folded name fits, the more the better; [#NOT] where it does not.
  public int score(String name) {
    int score = shortness(name.length());
    for (String word : words) {
      int one = score(word, name);
      if (one == NOT) {
        return NOT;
      }
      score += one;
    }
    return score;
  }

  static int shortness(int letters) {
    return LONGEST - Math.min(LONGEST, letters / LETTERS_A_POINT);
  }

  private static int score(String word, String name) {
    int inside = name.indexOf(word);
    if (inside < 0) {
      return apart(word, name);
    }
    if (inside == 0) {
      return FIRST;
    }
    int at = inside;
    while (at > 0) {
      if (begins(name, at)) {
        return AT_WORD;
      }
      at = name.indexOf(word, at + 1);
    }
    // Almost every name has a given letter somewhere inside.
    return word.length() == 1 ? NOT : INSIDE;
  }

  /// The letters in their order, each at the beginning of a word or right behind the one before.
  private static int apart(String word, String name) {
    int at = -1;
    int gaps = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (at >= 0 && at + 1 < name.length() && name.charAt(at + 1) == letter) {
        at++;
      } else {
        at = beginning(letter, name, at + 1);
        gaps++;
      }
      if (at < 0) {
        return NOT;
      }
    }
    return word.length() < 2 ? NOT : Math.max(1, APART - gaps);
  }

  private static int beginning(char letter, String name, int from) {
    int at = name.indexOf(letter, from);
    while (at > 0 && !begins(name, at)) {
      at = name.indexOf(letter, at + 1);
    }
    return at;
  }

  /// Whether a word of the name begins there.
  static boolean begins(String name, int at) {
    return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
  }
}
