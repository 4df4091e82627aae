package org.lectern.outline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Where list items end.
record Ends(List<Line> lines) {

  /// For each line that begins an item the index of the line behind it.
  int[] ofItems() {
    int[] ends = new int[lines.size()];
    Arrays.fill(ends, lines.size());
    Deque<Line> open = new ArrayDeque<>();
    for (Line line : lines) {
      boolean inList = line.depth() > 0 && !line.is(Line.Sort.HEADING);
      boolean item = line.is(Line.Sort.ITEM) || line.is(Line.Sort.TASK);
      int depth = inList ? line.depth() : 0;
      while (!open.isEmpty()
          && (depth < open.peek().depth() || item && depth == open.peek().depth())) {
        ends[open.pop().index()] = line.index();
      }
      if (item) {
        open.push(line);
      }
    }
    return ends;
  }
}
