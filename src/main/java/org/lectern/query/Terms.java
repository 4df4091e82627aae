package org.lectern.query;

import java.util.List;
import java.util.Optional;

/// Makes terms of what was typed.
final class Terms {

  private Terms() {}

  /// The words or the phrase; nothing where there is no letter, digit or code in it.
  static Optional<Term> of(Lexer.Words typed) {
    String text = typed.text();
    boolean star = !typed.quoted() && text.endsWith("*") && !text.startsWith("*");
    String bare = star ? text.substring(0, text.length() - 1) : text;
    Tokens tokens = Tokens.of(bare);
    if (!typed.quoted() && isCode(tokens, bare)) {
      // ">=" is found in ">=3.8", and "C++" in "C++17".
      return Optional.of(new Term(List.of(tokens.extras().getFirst().folded()), true, true));
    }
    List<String> words = Tokens.folded(tokens.words());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean prefix = star || !typed.finished() || isOneGram(words.getLast());
    boolean exact = typed.quoted() || words.size() > 1;
    return Optional.of(new Term(words, prefix, exact));
  }

  /// Whether the whole chunk is one piece of code, but for the signs that end a sentence.
  private static boolean isCode(Tokens tokens, String text) {
    return tokens.extras().size() == 1
        && tokens.extras().getFirst().span().start() == 0
        && tokens.extras().getFirst().span().end() >= text.length() - 1
        && !Folding.isGram(text.codePointAt(0));
  }

  /// One letter of a writing without blanks begins the pairs that it is found in.
  private static boolean isOneGram(String word) {
    return word.codePointCount(0, word.length()) == 1 && Folding.isGram(word.codePointAt(0));
  }
}
