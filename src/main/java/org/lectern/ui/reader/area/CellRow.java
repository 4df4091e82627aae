package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.lectern.model.Block;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// A row of a table that is wider than the room: one flow a cell, side by side, each wrapped in its
/// column.
///
/// The area knows no offsets inside of such a paragraph, so this row tells what its cells' boxes
/// and the points in them mean.
final class CellRow extends Region implements Words {

  private final List<Cell> cells = new ArrayList<>();
  private ColumnWidths.Fitted widths = ColumnWidths.Fitted.NONE;
  private BlockCell paragraph;
  private boolean placing;

  /// @param start of the cell's words, from the start of the block
  private record Cell(WordFlow flow, int start, int end) {}

  CellRow(Sheet sheet, Block block) {
    Shape.TableRow row = (Shape.TableRow) block.shape();
    for (Block cut : Cells.of(block, sheet.paragraphs().textOf(block))) {
      WordFlow flow = new WordFlow(sheet, cut);
      alignment(row, cells.size()).ifPresent(flow::setTextAlignment);
      Span span = cut.span().shiftedBy(-block.span().start());
      cells.add(new Cell(flow, span.start(), span.end()));
    }
    cells.forEach(cell -> getChildren().add(cell.flow()));
    setMinHeight(0);
    setMinWidth(0);
  }

  /// Another padding and other widths. The area would lay out all paragraphs once more if it heard
  /// of it.
  void place(Insets padding, ColumnWidths.Fitted newWidths) {
    placing = true;
    setPadding(padding);
    if (!newWidths.equals(widths)) {
      widths = newWidths;
      requestLayout();
    }
    placing = false;
  }

  @Override
  public void attachTo(BlockCell cell) {
    paragraph = cell;
  }

  @Override
  public void empty() {
    cells.forEach(cell -> cell.flow().empty());
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public List<Bounds> boxesOf(Span within) {
    List<Bounds> boxes = new ArrayList<>();
    for (Cell cell : cells) {
      int from = Math.max(within.start(), cell.start());
      int to = Math.min(within.end(), cell.end());
      if (from < to) {
        Span inCell = new Span(from - cell.start(), to - cell.start());
        Rectangles.of(cell.flow(), inCell).forEach(box -> boxes.add(moved(box, cell.flow())));
      }
    }
    return boxes;
  }

  @Override
  public int characterAt(Point2D point) {
    Cell cell = cellAt(point);
    return cell.start() + cell.flow().getHitInfo(inside(cell, point)).getCharIndex();
  }

  @Override
  public int gapAt(Point2D point) {
    Cell cell = cellAt(point);
    int within = cell.flow().getHitInfo(inside(cell, point)).getInsertionIndex();
    return Math.clamp(cell.start() + within, cell.start(), cell.end());
  }

  /// The edge of a cell that comes after a place, or before it: keys take cells whole.
  ///
  /// @return -1 where there is none in this row
  int edgeFrom(int within, boolean forwards) {
    if (forwards) {
      return cells.stream().mapToInt(Cell::end).filter(end -> end > within).findFirst().orElse(-1);
    }
    return cells.stream().mapToInt(Cell::start).filter(start -> start < within).max().orElse(-1);
  }

  @Override
  public void requestLayout() {
    if (placing) {
      setNeedsLayout(true);
    } else {
      super.requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + snappedRightInset() + leftOf(cells.size()) - widths.gap();
  }

  @Override
  protected double computePrefHeight(double width) {
    paragraph.prepare(width);
    double highest = 0;
    for (int i = 0; i < cells.size(); i++) {
      highest = Math.max(highest, cells.get(i).flow().prefHeight(widthOf(i)));
    }
    return snappedTopInset() + highest + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    if (!paragraph.isShown()) {
      return;
    }
    cells.forEach(cell -> cell.flow().fill());
    for (int i = 0; i < cells.size(); i++) {
      TextFlow flow = cells.get(i).flow();
      flow.resizeRelocate(
          snappedLeftInset() + leftOf(i),
          snappedTopInset(),
          widthOf(i),
          flow.prefHeight(widthOf(i)));
    }
    paragraph.follow();
  }

  /// Where a column begins; a row with more cells than its table has columns goes on to the right.
  private double leftOf(int column) {
    double left = 0;
    for (int i = 0; i < column; i++) {
      left += widthOf(i) + widths.gap();
    }
    return left;
  }

  private double widthOf(int column) {
    return column < widths.columns().size() ? widths.columns().get(column) : widths.gap() * 4;
  }

  private Cell cellAt(Point2D point) {
    Cell found = cells.getFirst();
    for (Cell cell : cells) {
      if (cell.flow().getLayoutX() - widths.gap() / 2 <= point.getX()) {
        found = cell;
      }
    }
    return found;
  }

  private static Point2D inside(Cell cell, Point2D point) {
    return point.subtract(cell.flow().getLayoutX(), cell.flow().getLayoutY());
  }

  private static Bounds moved(Bounds box, TextFlow flow) {
    return new BoundingBox(
        box.getMinX() + flow.getLayoutX(),
        box.getMinY() + flow.getLayoutY(),
        box.getWidth(),
        box.getHeight());
  }

  /// Where the table says so; left to the words where it does not.
  private static Optional<TextAlignment> alignment(Shape.TableRow row, int column) {
    if (column >= row.columns().size()) {
      return Optional.empty();
    }
    return switch (row.columns().get(column).alignment()) {
      case LEFT -> Optional.empty();
      case CENTRE -> Optional.of(TextAlignment.CENTER);
      case RIGHT -> Optional.of(TextAlignment.RIGHT);
    };
  }
}
