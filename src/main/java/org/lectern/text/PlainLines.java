package org.lectern.text;

import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// Reads a text without any markup: each line is a paragraph. The way out for what no parser reads
/// in bounded time.
final class PlainLines {

  private PlainLines() {}

  static void read(String source, int from, DocumentBuilder into) {
    int start = from;
    while (start < source.length()) {
      int end = start;
      while (end < source.length() && !Characters.isLineEnd(source.charAt(end))) {
        end++;
      }
      into.open(new Shape.Paragraph(), Nesting.NONE, start);
      into.copy(start, end);
      into.close(end);
      start = end + 1;
    }
  }
}
