package org.lectern.text;

import java.util.ArrayDeque;
import java.util.Deque;

/// How deep a list item stands, told by its indent alone.
final class ListDepth {
  private final Deque<Integer> columns = new ArrayDeque<>();

  void clear() {
    columns.clear();
  }

  /// The depth of the last item; 0 outside of lists.
  int current() {
    return columns.size();
  }

  /// The depth of an item with this indent, 1 for the outermost.
  int at(String indent) {
    int column = 0;
    for (int i = 0; i < indent.length(); i++) {
      column += indent.charAt(i) == '\t' ? 8 - column % 8 : 1;
    }
    while (!columns.isEmpty() && columns.peek() >= column) {
      columns.pop();
    }
    columns.push(column);
    return columns.size();
  }
}
