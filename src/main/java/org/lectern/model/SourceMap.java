package org.lectern.model;

import java.util.List;

/// Where each character of the plain text stands in the source, and back.
///
/// @param runs in order of `plain`, without overlap; what no run covers (a `\n` between two blocks,
///   a character made from an entity) belongs to the run before it
public record SourceMap(List<Run> runs) {

  /// `length` characters that stand in both texts in the same order.
  public record Run(int plain, int source, int length) {}

  public SourceMap {
    runs = List.copyOf(runs);
  }

  /// The source offset of the character at `plainOffset`; 0 where nothing is mapped.
  public int toSource(int plainOffset) {
    int index = lastRunFrom(plainOffset, true);
    if (index < 0) {
      return runs.isEmpty() ? 0 : runs.getFirst().source();
    }
    Run run = runs.get(index);
    return run.source() + Math.min(plainOffset - run.plain(), run.length());
  }

  /// The plain offset of the character at `sourceOffset`, or of the next one that is shown, where
  /// that one is markup. Needs the runs to rise in the source, as they do but for footnotes.
  public int toPlain(int sourceOffset) {
    int index = lastRunFrom(sourceOffset, false);
    if (index < 0) {
      return 0;
    }
    Run run = runs.get(index);
    if (sourceOffset - run.source() < run.length() || index + 1 == runs.size()) {
      return run.plain() + Math.min(sourceOffset - run.source(), run.length());
    }
    return runs.get(index + 1).plain();
  }

  private int lastRunFrom(int offset, boolean plain) {
    int low = -1;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Run run = runs.get(middle);
      if ((plain ? run.plain() : run.source()) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
