package org.lectern.text;

/// Goes through the source of a text node in step with its decoded characters.
final class SourceWalk {

  /// `&CounterClockwiseContourIntegral;` has 33 signs.
  private static final int LONGEST_ENTITY = 40;

  private SourceWalk() {}

  /// Where the character behind `c` stands, which itself stands at `at`: behind an entity, where it
  /// was written as one; a line end of two signs is one character.
  static int next(String source, char c, int at, int end) {
    if (at >= end) {
      return at;
    }
    char written = source.charAt(at);
    if (written == '&') {
      return behindEntity(source, c, at, end);
    }
    boolean two = written == '\r' && c == '\n' && at + 1 < end && source.charAt(at + 1) == '\n';
    return at + (two ? 2 : 1);
  }

  /// `&amp;` is one character, a bare `&` too, and some entities are two.
  private static int behindEntity(String source, char c, int at, int end) {
    int last = at + 1;
    while (last < end && last - at < LONGEST_ENTITY && isNamePart(source.charAt(last))) {
      last++;
    }
    boolean closed = last < end && source.charAt(last) == ';';
    if (!closed && c == '&') {
      return at + 1;
    }
    String entity = source.substring(at, closed ? last + 1 : last);
    String decoded = Entities.decode(entity);
    if (decoded.equals(entity) && c == '&') {
      return at + 1;
    }
    boolean firstOfTwo = decoded.length() == 2 && c == decoded.charAt(0);
    return firstOfTwo ? at : at + entity.length();
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '#';
  }
}
