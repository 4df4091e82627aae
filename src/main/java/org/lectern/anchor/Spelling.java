package org.lectern.anchor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The ways in which one word may be written: in capitals, with composed or combining accents
/// (Unicode Standard Annex 15), with straight or curly quotes, with short or long dashes.
final class Spelling {

  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Spelling() {}

  /// The one spelling by which words are compared; may be longer or shorter than the word.
  static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 0x80 && (c < 'A' || c > 'Z');
    }
    if (plain) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    String normal = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < normal.length(); i++) {
      folded.append(sign(normal.charAt(i)));
    }
    return folded.toString();
  }

  /// Whether two texts have the same words in the same order, but for blanks and spelling.
  static boolean sameWords(String one, String other) {
    return one.equals(other) || folded(one).equals(folded(other));
  }

  private static List<String> folded(String text) {
    return BLANKS.splitAsStream(text.strip()).map(Spelling::fold).toList();
  }

  /// Whether one character may stand for the other: any blank for any blank.
  static boolean same(char one, char other) {
    return one == other || fold(one) == fold(other);
  }

  /// The first character of what one character is folded to, without its accents.
  static char fold(char c) {
    if (c < 0x80) {
      return Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (Character.isSurrogate(c)) {
      return c;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    return Character.toLowerCase(sign(parts.charAt(0)));
  }

  /// A mark that combines with the letter before it.
  static boolean isAccent(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char sign(char c) {
    return switch (c) {
      case '‘', '’', '‚', '′', '`', '´' -> '\'';
      case '“', '”', '„', '«', '»', '″' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default -> c;
    };
  }
}
