package org.lectern.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.model.Span;

/// A text cut into pieces that follow each other without a gap.
///
/// @param starts where each piece begins in the whole text, and last where the last one ends
@SuppressWarnings("ArrayRecordComponent")
record Pieces(List<String> texts, int[] starts) {

  /// Lines; the `\n` that ends one is part of its span and not of its text, so that a line that has
  /// become the last is the same line.
  static Pieces lines(String text) {
    Cutter cutter = new Cutter(text, new Span(0, text.length()));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      cutter.cut(end, end + 1);
    }
    return cutter.finish();
  }

  /// Runs of letters and digits, runs of blanks, and every other character by itself.
  static Pieces words(String text, Span part) {
    Cutter cutter = new Cutter(text, part);
    for (int i = part.start() + 1; i < part.end(); i++) {
      int sort = sortOf(text.charAt(i));
      if (sort == 0 || sort != sortOf(text.charAt(i - 1))) {
        cutter.cut(i, i);
      }
    }
    return cutter.finish();
  }

  int size() {
    return texts.size();
  }

  int startOf(int piece) {
    return starts[piece];
  }

  /// From the beginning of one piece to the beginning of another.
  Span span(int from, int to) {
    return new Span(starts[from], starts[to]);
  }

  private static int sortOf(char c) {
    // A line's end is a piece by itself, so that no run of blanks reaches over two lines.
    if (c == '\n') {
      return 0;
    }
    if (Character.isWhitespace(c)) {
      return 1;
    }
    // Chinese writes no blanks between words: each sign is taken for one.
    boolean inWord = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    return inWord || Character.isSurrogate(c) ? 2 : 0;
  }

  private static final class Cutter {

    private final String text;
    private final int end;
    private final List<String> texts = new ArrayList<>();
    private int[] starts = new int[16];
    private int from;

    Cutter(String text, Span part) {
      this.text = text;
      this.from = part.start();
      this.end = part.end();
    }

    void cut(int textEnd, int to) {
      if (texts.size() + 2 > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[texts.size()] = from;
      texts.add(text.substring(from, textEnd));
      from = to;
    }

    Pieces finish() {
      if (from < end) {
        cut(end, end);
      }
      starts[texts.size()] = end;
      return new Pieces(texts, starts);
    }
  }
}
