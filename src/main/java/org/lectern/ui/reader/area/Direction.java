package org.lectern.ui.reader.area;

import java.text.Bidi;

/// In which direction the words of a text run.
final class Direction {

  private Direction() {}

  /// Whether a text is read from right to left, as its first letter tells: `שלום Hello`.
  static boolean isRightToLeft(String text) {
    char[] characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length)
        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }
}
