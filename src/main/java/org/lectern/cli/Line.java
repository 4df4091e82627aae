package org.lectern.cli;

/// Keeps foreign text in one line of a terminal: a file may be called `new\nline.md`, and a title
/// may hold the signs that colour a terminal or turn the direction of writing.
final class Line {

  private Line() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          int type = Character.getType(point);
          boolean harmless =
              type != Character.CONTROL
                  && type != Character.FORMAT
                  && type != Character.LINE_SEPARATOR
                  && type != Character.PARAGRAPH_SEPARATOR
                  && type != Character.SURROGATE;
          // A zero-width joiner holds a drawn family together, and letters of some scripts.
          line.appendCodePoint(harmless || point == 0x200D || point == 0x200C ? point : ' ');
        });
    return line.toString();
  }
}
