package org.lectern.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lectern.model.Span;

/// A text cut into pieces that follow each other without a gap.
///
/// @param texts what is compared: lines as they are, words as [Spelling#fold] has them
/// @param starts where each piece begins in the whole text, and last where the last one ends
@SuppressWarnings("ArrayRecordComponent")
record Pieces(List<String> texts, int[] starts) {

  /// Lines; the `\n` that ends one is part of its span and not of its text, so that a line that has
  /// become the last is the same line.
  static Pieces lines(String text) {
    Cutter cutter = new Cutter(text, new Span(0, text.length()), line -> line);
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      cutter.cut(end, end + 1);
    }
    return cutter.finish(text.length());
  }

  /// Runs of letters and digits, and every other character by itself; the blanks behind one are
  /// part of its span and not of its text. If they were compared too, the blanks of "one two three"
  /// and "none of these" would count for as much as the words.
  static Pieces words(String text, Span part) {
    Cutter cutter = new Cutter(text, part, Spelling::fold);
    int textEnd = part.start();
    for (int i = part.start(); i < part.end(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        continue;
      }
      boolean goesOn =
          textEnd == i && i > part.start() && isInWord(text, i) && isInWord(text, i - 1);
      if (!goesOn && i > part.start()) {
        cutter.cut(textEnd, i);
      }
      textEnd = i + 1;
    }
    return cutter.finish(textEnd);
  }

  int size() {
    return texts.size();
  }

  /// From the beginning of one piece to the beginning of another.
  Span span(int from, int to) {
    return new Span(starts[from], starts[to]);
  }

  /// Chinese writes no blanks between words: each sign is taken for one.
  private static boolean isInWord(String text, int offset) {
    char c = text.charAt(offset);
    return Character.isSurrogate(c)
        || Spelling.isAccent(c)
        || Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  private static final class Cutter {

    private final String text;
    private final int end;
    private final UnaryOperator<String> key;
    private final List<String> texts = new ArrayList<>();
    private int[] starts = new int[16];
    private int from;

    Cutter(String text, Span part, UnaryOperator<String> key) {
      this.key = key;
      this.text = text;
      this.from = part.start();
      this.end = part.end();
    }

    void cut(int textEnd, int to) {
      if (texts.size() + 2 > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[texts.size()] = from;
      texts.add(key.apply(text.substring(from, textEnd)));
      from = to;
    }

    Pieces finish(int textEnd) {
      if (from < end) {
        cut(textEnd, end);
      }
      starts[texts.size()] = end;
      return new Pieces(texts, starts);
    }
  }
}
