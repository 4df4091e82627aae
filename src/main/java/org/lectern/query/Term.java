package org.lectern.query;

import java.util.List;

/// Words that stand next to each other, in this order; mostly one.
///
/// @param words folded, see [Tokens]; never empty
/// @param prefix whether the last word need only begin so
/// @param exact whether it was quoted or is code, so that no other form of the words will do
public record Term(List<String> words, boolean prefix, boolean exact) {

  /// More than a person types in one phrase.
  private static final int MOST_WORDS = 64;

  public Term {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a term needs a word");
    }
    prefix = prefix && words.size() <= MOST_WORDS;
    words = List.copyOf(words.subList(0, Math.min(words.size(), MOST_WORDS)));
  }

  /// A word as it is.
  public static Term word(String word) {
    return new Term(List.of(word), false, false);
  }

  /// Whether it is but the first letter of a word. One letter of a writing without blanks is more.
  public boolean isLetter() {
    String word = words.getFirst();
    return words.size() == 1
        && word.codePointCount(0, word.length()) == 1
        && !Folding.isGram(word.codePointAt(0));
  }
}
