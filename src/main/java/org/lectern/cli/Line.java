package org.lectern.cli;

/// Keeps foreign text in one line of a terminal: a file may be called `new\nline.md`, and a title
/// may hold the signs that colour a terminal or turn the direction of writing.
final class Line {

  private Line() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      line.appendCodePoint(isHarmless(point) ? point : ' ');
    }
    return line.toString();
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      // A zero-width joiner holds a drawn family together, and letters of some scripts.
      case Character.FORMAT -> point == 0x200D || point == 0x200C;
      default -> true;
    };
  }
}
