package org.lectern.ui.reader.area;

import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Nesting;

/// What has to be drawn at the left of a block, as its neighbours tell.
///
/// @param listsOutside how many of its lists hold its quotes too: `- item` and then ` > quote`
/// @param barsGoingOn how many bars of quotes come down from the block above
record Beside(Nesting nesting, int listsOutside, int barsGoingOn) {

  /// A quote is longer than this in no notes; looking back farther costs time in hostile ones.
  private static final int FARTHEST = 200;

  static Beside of(Paragraphs paragraphs, int index) {
    List<Block> blocks = paragraphs.blocks();
    Nesting nesting = blocks.get(index).nesting();
    if (nesting.quotes() == 0) {
      return new Beside(nesting, 0, 0);
    }
    int first = index;
    while (first > 0 && index - first < FARTHEST && blocks.get(first - 1).nesting().quotes() > 0) {
      first--;
    }
    int before = first == 0 ? 0 : blocks.get(first - 1).nesting().lists();
    int outside = Math.min(before, blocks.get(first).nesting().lists());
    int above = first == index ? 0 : blocks.get(index - 1).nesting().quotes();
    return new Beside(nesting, Math.min(outside, nesting.lists()), above);
  }
}
