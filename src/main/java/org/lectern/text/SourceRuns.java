package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.SourceMap;

/// Collects the runs of a [SourceMap], one character after the other.
final class SourceRuns {
  private final List<SourceMap.Run> closed = new ArrayList<>();
  private int plain;
  private int source;
  private int length;

  /// Says that the character at `plainOffset` stands at `sourceOffset`.
  void add(int plainOffset, int sourceOffset) {
    if (length > 0 && plain + length == plainOffset && source + length == sourceOffset) {
      length++;
      return;
    }
    closeRun();
    plain = plainOffset;
    source = sourceOffset;
    length = 1;
  }

  private void closeRun() {
    if (length > 0) {
      closed.add(new SourceMap.Run(plain, source, length));
    }
    length = 0;
  }

  /// Forgets all characters from `plainOffset` on.
  void cutAt(int plainOffset) {
    closeRun();
    while (!closed.isEmpty() && closed.getLast().plain() >= plainOffset) {
      closed.removeLast();
    }
    if (!closed.isEmpty()) {
      SourceMap.Run last = closed.removeLast();
      plain = last.plain();
      source = last.source();
      length = Math.min(last.length(), plainOffset - last.plain());
    }
  }

  List<SourceMap.Run> toList() {
    closeRun();
    return closed;
  }
}
