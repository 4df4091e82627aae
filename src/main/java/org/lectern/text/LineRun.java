package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// Writes lines that stand together: as one block where they are wrapped prose, else one block a
/// line.
final class LineRun {

  /// Writes a stretch of the source into the open block.
  interface Words {
    void write(int from, int to);
  }

  private final String source;
  private final Lines lines;
  private final DocumentBuilder builder;
  private final Words words;
  private final Predicate<List<String>> spansLines;

  /// A run in which `spansLines` finds a sign that goes over a line's end is one block as well.
  LineRun(
      String source,
      Lines lines,
      DocumentBuilder builder,
      Words words,
      Predicate<List<String>> spansLines) {
    this.source = source;
    this.lines = lines;
    this.builder = builder;
    this.words = words;
    this.spansLines = spansLines;
  }

  /// Writes the lines from `first` to `last`; the words of the first begin at `from`.
  void write(int first, int last, Nesting nesting, int from) {
    List<String> texts = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      texts.add(lines.text(i));
    }
    builder.open(new Shape.Paragraph(), nesting, lines.start(first));
    if (HardWrap.isWrapped(texts) || spansLines.test(texts)) {
      words.write(from, lines.end(last));
    } else {
      words.write(from, lines.end(first));
      for (int i = first + 1; i <= last; i++) {
        builder.nextLine(lines.end(i - 1), lines.start(i), nesting);
        words.write(firstWord(i), lines.end(i));
      }
    }
    builder.close(lines.end(last));
  }

  private int firstWord(int line) {
    int start = lines.start(line);
    while (start < lines.end(line) && Character.isWhitespace(source.charAt(start))) {
      start++;
    }
    return start;
  }
}
