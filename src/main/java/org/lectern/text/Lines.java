package org.lectern.text;

import java.util.Arrays;

/// The lines of a source and where they stand; each of CR, LF and CR LF ends one.
final class Lines {
  private final String source;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  Lines(String source) {
    this.source = source;
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Characters.isLineEnd(c)) {
        add(start, i);
        if (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < source.length()) {
      add(start, source.length());
    }
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  /// The offset of the line's end sign.
  int end(int line) {
    return ends[line];
  }

  /// The line without its end sign.
  String text(int line) {
    return source.substring(starts[line], ends[line]);
  }
}
