package org.lectern.anchor;

import java.util.List;
import org.lectern.model.Span;

/// Parts of a text that do not overlap, in order.
final class Ranges {

  private final int[] starts;
  private final int[] ends;

  /// How many characters lie in the parts before each.
  private final int[] sums;

  Ranges(List<Span> spans) {
    starts = spans.stream().mapToInt(Span::start).toArray();
    ends = spans.stream().mapToInt(Span::end).toArray();
    sums = new int[starts.length + 1];
    for (int i = 0; i < starts.length; i++) {
      sums[i + 1] = sums[i] + ends[i] - starts[i];
    }
  }

  /// How many characters of `span` lie in the parts.
  int charactersIn(Span span) {
    return before(span.end()) - before(span.start());
  }

  private int before(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : sums[low - 1] + Math.min(offset, ends[low - 1]) - starts[low - 1];
  }
}
