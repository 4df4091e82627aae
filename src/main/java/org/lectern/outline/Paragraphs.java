package org.lectern.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Span;

/// Finds the paragraphs of prose. Where each line of one begins anew, as in a list without signs,
/// each is a paragraph of its own.
final class Paragraphs {

  private Paragraphs() {}

  /// By the index of the line that each begins with: its span in the plain text.
  static Map<Integer, Span> of(List<Line> lines) {
    Map<Integer, Span> paragraphs = new HashMap<>();
    int i = 0;
    while (i < lines.size()) {
      if (!lines.get(i).is(Line.Sort.PROSE)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < lines.size()
          && lines.get(end).is(Line.Sort.PROSE)
          && !lines.get(end).afterGap()) {
        end++;
      }
      if (isVerse(lines.subList(i, end))) {
        for (Line line : lines.subList(i, end)) {
          paragraphs.put(line.index(), line.span());
        }
      } else {
        paragraphs.put(i, new Span(lines.get(i).span().start(), lines.get(end - 1).span().end()));
      }
      i = end;
    }
    return paragraphs;
  }

  /// Whether each line begins as a title does, and hardly one ends as a sentence.
  private static boolean isVerse(List<Line> lines) {
    int ends = 0;
    for (Line line : lines) {
      String words = line.text().strip();
      if (words.isEmpty() || Character.isLowerCase(words.codePointAt(0))) {
        return false;
      }
      ends += words.endsWith(".") ? 1 : 0;
    }
    return lines.size() > 1 && ends * 3 <= lines.size();
  }
}
