package org.lectern.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

/// Adds styles given by their place in the source to blocks that are there already.
final class RangeStyles {
  static final Comparator<Inline> ORDER =
      Comparator.comparingInt((Inline inline) -> inline.span().start())
          .thenComparing(inline -> -inline.span().end());

  private final List<Block> blocks;
  private final SourceMap map;

  RangeStyles(List<Block> blocks, SourceMap map) {
    this.blocks = blocks;
    this.map = map;
  }

  void add(List<Mask.Range> ranges) {
    for (Mask.Range range : ranges) {
      int from = map.toPlain(range.from());
      int to = map.toPlain(range.to());
      for (int i = blockAt(from); i < blocks.size() && blocks.get(i).span().start() < to; i++) {
        addTo(i, from, to, range);
      }
    }
  }

  private void addTo(int index, int from, int to, Mask.Range range) {
    Block block = blocks.get(index);
    int start = Math.max(from, block.span().start());
    int end = Math.min(to, block.span().end());
    if (start < end) {
      List<Inline> inlines = new ArrayList<>(block.inlines());
      inlines.add(new Inline(new Span(start, end), range.style(), range.target()));
      inlines.sort(ORDER);
      blocks.set(
          index, new Block(block.shape(), block.nesting(), block.span(), block.source(), inlines));
    }
  }

  private int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low);
  }
}
