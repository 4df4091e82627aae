package org.lectern.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

/// Adds styles given by their place in the source to blocks that are there already.
final class RangeStyles {
  /// By their starts, of those that start together the longest first.
  static final Comparator<Inline> ORDER = RangeStyles::compare;

  private final List<Block> blocks;
  private final SourceMap map;

  RangeStyles(List<Block> blocks, SourceMap map) {
    this.blocks = blocks;
    this.map = map;
  }

  private static int compare(Inline one, Inline other) {
    int order = Integer.compare(one.span().start(), other.span().start());
    return order != 0 ? order : Integer.compare(other.span().end(), one.span().end());
  }

  void add(List<Mask.Range> ranges) {
    Map<Integer, List<Inline>> added = new HashMap<>();
    for (Mask.Range range : ranges) {
      int from = map.toPlain(range.from());
      int to = map.toPlain(range.to());
      for (int i = Math.max(0, Block.indexAt(from, blocks));
          i < blocks.size() && blocks.get(i).span().start() < to;
          i++) {
        Span block = blocks.get(i).span();
        int start = Math.max(from, block.start());
        int end = Math.min(to, block.end());
        if (start < end) {
          Inline inline = new Inline(new Span(start, end), range.style(), range.target());
          added.computeIfAbsent(i, unused -> new ArrayList<>()).add(inline);
        }
      }
    }
    added.forEach(this::addTo);
  }

  private void addTo(int index, List<Inline> more) {
    Block block = blocks.get(index);
    List<Inline> inlines = new ArrayList<>(block.inlines());
    inlines.addAll(more);
    inlines.sort(ORDER);
    Block styled = new Block(block.shape(), block.nesting(), block.span(), block.source(), inlines);
    blocks.set(index, styled);
  }
}
