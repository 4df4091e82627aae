package org.lectern.text;

/// What single characters of a source are on the screen.
final class Characters {

  /// Stands for "not shown".
  static final char NOTHING = '\0';

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /// What the character at `offset` is shown as: itself, a blank for a line or page separator,
  /// U+FFFD for half a surrogate pair, and [#NOTHING] for a control character and for the overrides
  /// that write `exe.txt` as `txt.exe`.
  static char shown(CharSequence source, int offset) {
    char c = source.charAt(offset);
    if (c >= ' ' && c < '\u007f') {
      return c;
    }
    if (c == '\t') {
      return c;
    }
    return switch (c) {
      case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> ' ';
      case '\u202d', '\u202e', '\ufeff' -> NOTHING;
      default -> other(source, offset, c);
    };
  }

  private static char other(CharSequence source, int offset, char c) {
    if (Character.isISOControl(c)) {
      return NOTHING;
    }
    if (Character.isHighSurrogate(c)) {
      boolean whole =
          offset + 1 < source.length() && Character.isLowSurrogate(source.charAt(offset + 1));
      return whole ? c : REPLACEMENT;
    }
    if (Character.isLowSurrogate(c)) {
      boolean whole = offset > 0 && Character.isHighSurrogate(source.charAt(offset - 1));
      return whole ? c : REPLACEMENT;
    }
    return c;
  }

  /// `words` as they are shown, for words that do not stand in the source as such; of the same
  /// length.
  static String clean(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = shown(words, i);
      shown.append(c == NOTHING ? ' ' : c);
    }
    return shown.toString();
  }

  static boolean isPunctuation(char c) {
    return c >= '!' && c <= '/'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }

  static boolean isIdentifierPart(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
  }

  /// Of ASCII.
  static boolean isLetterOrDigit(char c) {
    return isIdentifierPart(c) && c != '_';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
