package org.lectern.ui.reader.area;

import org.lectern.model.Block;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// The room above each paragraph, as a multiple of the prose's font size, beside what stands
/// between two lines of it anyway.
///
/// Notes put lines under each other that belong together: where the source has no empty line
/// between two blocks, they stand close.
record Gaps(Paragraphs paragraphs) {

  private static final double[] ABOVE_HEADING = {1.7, 1.5, 1.25, 1.1, 1, 1};
  private static final double PARAGRAPHS = 0.65;
  private static final double LINES = 0;
  private static final double ITEMS = 0.16;
  private static final double LOOSE_ITEMS = 0.4;
  private static final double BELOW_HEADING = 0.4;
  private static final double PANEL = 0.9;

  /// The room above the paragraph of this index; 0 above the first and within a block.
  double above(int index) {
    if (index == 0 || paragraphs.isContinued(index)) {
      return 0;
    }
    Block block = paragraphs.blocks().get(index);
    Block before = paragraphs.blocks().get(index - 1);
    return switch (block.shape()) {
      case Shape.Heading heading -> aboveHeading(heading, before);
      case Shape.Code code when !code.first() -> 0;
      case Shape.TableRow row when !row.first() -> 0;
      case Shape.Code _, Shape.TableRow _, Shape.Image _ ->
          before.shape() instanceof Shape.Heading ? BELOW_HEADING : PANEL;
      case Shape.Rule _ -> PANEL;
      case Shape.Paragraph _ -> aboveWords(before, block);
    };
  }

  private double aboveHeading(Shape.Heading heading, Block before) {
    double wanted = ABOVE_HEADING[Math.clamp(heading.level(), 1, 6) - 1];
    return before.shape() instanceof Shape.Heading ? Math.min(wanted, 0.7) : wanted;
  }

  private double aboveWords(Block before, Block block) {
    return switch (before.shape()) {
      case Shape.Heading _ -> BELOW_HEADING;
      case Shape.Code _, Shape.TableRow _, Shape.Image _, Shape.Rule _ -> PANEL;
      case Shape.Paragraph _ -> betweenWords(before, block);
    };
  }

  private double betweenWords(Block before, Block block) {
    boolean apart = emptyLineBetween(before, block);
    boolean item = !(block.nesting().marker() instanceof Nesting.Marker.None);
    if (item && before.nesting().lists() > 0 && sameList(before, block)) {
      return apart ? LOOSE_ITEMS : ITEMS;
    }
    if (apart || isBareBehindList(before, block)) {
      return PARAGRAPHS;
    }
    return item ? ITEMS * 2 : LINES;
  }

  /// A line under the items of a list, and not part of one, begins something new, as a heading
  /// does: `- tests` and then `Debugging` with bullets of its own.
  private static boolean isBareBehindList(Block before, Block block) {
    return block.nesting().lists() == 0 && before.nesting().lists() > 0;
  }

  /// Whether the two may be items of one list: one with numbers does not go on with bullets.
  private static boolean sameList(Block before, Block block) {
    return before.nesting().lists() != block.nesting().lists()
        || before.nesting().marker() instanceof Nesting.Marker.None
        || before.nesting().marker().getClass() == block.nesting().marker().getClass();
  }

  private boolean emptyLineBetween(Block before, Block block) {
    int from = before.source().end();
    int to = block.source().start();
    int lineEnds = 0;
    // A block's source may or may not end behind its own line's end.
    for (int i = Math.max(0, from - 1);
        i < to && i < paragraphs.document().source().length();
        i++) {
      if (paragraphs.document().source().charAt(i) == '\n') {
        lineEnds++;
      }
    }
    return lineEnds > 1;
  }
}
