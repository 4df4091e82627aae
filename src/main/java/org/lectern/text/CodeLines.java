package org.lectern.text;

import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// Writes code whose words are known but not where each stands: finds each line again in the
/// source.
final class CodeLines {

  /// Where the lines go.
  record Target(DocumentBuilder builder, Nesting nesting, String language) {}

  private CodeLines() {}

  static void write(String words, int from, String source, Target target) {
    String[] lines = words.stripTrailing().replaceFirst("^\\s*\\R", "").split("\\R", -1);
    if (lines.length == 1 && lines[0].isEmpty()) {
      return;
    }
    Nesting nesting = target.nesting();
    int at = from;
    for (int i = 0; i < lines.length; i++) {
      Shape shape = new Shape.Code(target.language(), i == 0, i == lines.length - 1);
      String line = lines[i];
      int found = find(source, line, at);
      target.builder().open(shape, nesting, found < 0 ? at : found);
      if (found < 0) {
        target.builder().insertAt(Entities.clean(line), at);
      } else {
        target.builder().copy(found, found + line.length());
        at = found + line.length();
      }
      target.builder().close(at);
      nesting = DocumentBuilder.unmarked(nesting);
    }
  }

  /// Coloured code has tags within its lines: such a line is not found, and stands where the one
  /// before it ended.
  private static int find(String source, String line, int from) {
    if (line.isBlank()) {
      return -1;
    }
    int limit = Math.min(source.length(), from + line.length() + 400);
    int found = source.substring(from, limit).indexOf(line);
    return found < 0 ? -1 : from + found;
  }
}
