package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// Styled parts of a text, found by their place without a look at all of them: a paragraph may have
/// thousands of links, and as many lines.
///
/// @param parts in the order of their starts
record StyledParts(List<Inline> parts) {

  StyledParts {
    parts = List.copyOf(parts);
  }

  /// Those that lie in the span.
  List<Inline> in(Span span) {
    List<Inline> inside = new ArrayList<>();
    for (int i = indexFrom(span.start());
        i < parts.size() && parts.get(i).span().start() < span.end();
        i++) {
      if (span.contains(parts.get(i).span())) {
        inside.add(parts.get(i));
      }
    }
    return inside;
  }

  /// The first that starts at `start` or behind it.
  private int indexFrom(int start) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Cuts the parts at the ends of lines: what of them lies in each of the lines.
  ///
  /// @param lines in order, none of them overlapping
  List<List<Inline>> cutAt(List<Span> lines) {
    List<List<Inline>> cut = new ArrayList<>();
    List<Inline> open = new ArrayList<>();
    int next = 0;
    for (Span line : lines) {
      open.removeIf(part -> part.span().end() <= line.start());
      while (next < parts.size() && parts.get(next).span().start() < line.end()) {
        open.add(parts.get(next));
        next++;
      }
      cut.add(open.stream().filter(part -> part.span().overlaps(line)).map(part -> cut(part, line)).toList());
    }
    return cut;
  }

  private static Inline cut(Inline part, Span line) {
    int start = Math.max(line.start(), part.span().start());
    int end = Math.min(line.end(), part.span().end());
    return new Inline(new Span(start, end), part.style(), part.target());
  }
}
