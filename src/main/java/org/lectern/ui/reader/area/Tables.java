package org.lectern.ui.reader.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Block;
import org.lectern.model.Shape;

/// Where the columns of each table stand, so that all its rows are alike.
///
/// A table that fits into the room beside it has tab stops; of one that does not, the rows are made
/// of cells that wrap. Which of the two a table is may change with the width of the pane.
final class Tables {

  /// What is kept free between two columns, as a multiple of the font size, and what at least.
  private static final double GAP = 1.6;

  private static final double NARROW_GAP = 0.9;

  private static final double NARROWEST_MARGIN = 1.5;

  private final Paragraphs paragraphs;
  private final Metrics metrics;
  private final Map<Integer, ColumnWidths> measured = new HashMap<>();
  private final Map<Integer, Boolean> wrapping = new HashMap<>();
  private final int[] firstRows;
  private Sheet.Frame frame;

  Tables(Paragraphs paragraphs, Metrics metrics, Sheet.Frame frame) {
    this.paragraphs = paragraphs;
    this.metrics = metrics;
    this.frame = frame;
    this.firstRows = firstRows(paragraphs.blocks());
  }

  /// For each row of a table the index of the table's first.
  private static int[] firstRows(List<Block> blocks) {
    int[] first = new int[blocks.size()];
    for (int i = 0; i < first.length; i++) {
      boolean goesOn = blocks.get(i).shape() instanceof Shape.TableRow row && !row.first();
      first[i] = goesOn && i > 0 ? first[i - 1] : i;
    }
    return first;
  }

  /// Takes up another width of the pane.
  ///
  /// @return whether a table that was asked for now wraps and did not, or the other way round
  boolean fit(Sheet.Frame newFrame) {
    frame = newFrame;
    boolean changed = false;
    for (Map.Entry<Integer, Boolean> table : wrapping.entrySet()) {
      boolean now = isTooWide(table.getKey());
      changed |= now != table.getValue();
      table.setValue(now);
    }
    return changed;
  }

  /// Whether a block is a row of a table that is wider than the room for it.
  boolean wraps(int index) {
    return paragraphs.blocks().get(index).shape() instanceof Shape.TableRow
        && wrapping.computeIfAbsent(firstRows[index], this::isTooWide);
  }

  /// The tab stops of a row that does not wrap, in pixels from the left edge of its words.
  List<Double> stopsOf(int row) {
    return widthsOf(row).ends(metrics.em(GAP));
  }

  /// The columns of a row that wraps.
  ColumnWidths.Fitted columnsOf(int row) {
    return widthsOf(row).within(roomOf(row), metrics.em(GAP), metrics.em(NARROW_GAP));
  }

  /// What stays free at the right of a row, in pixels: it may use more than the column of prose.
  double freeAtRight(int row, double free) {
    if (wraps(row)) {
      return leastMargin();
    }
    double needed = widthsOf(row).total(metrics.em(GAP)) + indentOf(row);
    return Math.max(leastMargin(), free - Math.max(0, needed - metrics.column()));
  }

  private boolean isTooWide(int row) {
    // Before the first layout there is no room at all.
    return frame.width() > 0 && widthsOf(row).total(metrics.em(GAP)) > roomOf(row);
  }

  private double roomOf(int row) {
    return frame.width() - frame.margin() - indentOf(row) - leastMargin();
  }

  private double leastMargin() {
    return Math.min(frame.margin(), metrics.em(NARROWEST_MARGIN));
  }

  private double indentOf(int row) {
    return metrics.indent(paragraphs.blocks().get(row).nesting());
  }

  private ColumnWidths widthsOf(int row) {
    return measured.computeIfAbsent(firstRows[row], this::measure);
  }

  private ColumnWidths measure(int first) {
    Shape.TableRow head = (Shape.TableRow) paragraphs.blocks().get(first).shape();
    ColumnWidths.Measuring measuring = new ColumnWidths.Measuring(head.columns(), metrics);
    for (int i = first; i < paragraphs.blocks().size() && !measuring.isEnough(); i++) {
      Block block = paragraphs.blocks().get(i);
      if (!(block.shape() instanceof Shape.TableRow row) || i > first && row.first()) {
        break;
      }
      measuring.add(Cells.of(block, paragraphs.textOf(block)), paragraphs);
    }
    return measuring.done();
  }
}
