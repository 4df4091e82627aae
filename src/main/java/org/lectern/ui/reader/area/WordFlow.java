package org.lectern.ui.reader.area;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.lectern.model.Block;
import org.lectern.model.Span;

/// Words in one flow from the first to the last: those of a block, or of a cell of a table.
///
/// The runs are in it only while they are shown. What is not on the screen is measured apart, for
/// the area puts it into the scene and takes it out again in each frame, and each node then has its
/// style looked up.
final class WordFlow extends TextFlow implements Words {

  private final Sheet sheet;
  private final Heights heights;
  private final Block block;
  private final String text;
  private BlockCell paragraph;
  private List<Double> stops = List.of();
  private boolean filled;
  private boolean placing;

  /// @param block of which all words are shown; of a cell of a table the block that is cut out of
  ///   its row
  WordFlow(Sheet sheet, Block block) {
    this.sheet = sheet;
    // While the model is exchanged, the flows of the one before are asked once more: what they
    // answer must not be taken for the height of what begins at the same offset now.
    this.heights = sheet.heights();
    this.block = block;
    this.text = sheet.paragraphs().textOf(block);
    setMinHeight(0);
    // What a flow works out is its padding, and it would remember that of a wider pane.
    setMinWidth(0);
    setLineSpacing(sheet.metrics().lineSpacing(block.shape()));
    setTextAlignment(Direction.isRightToLeft(text) ? TextAlignment.RIGHT : TextAlignment.LEFT);
  }

  /// Whether its words run from right to left.
  boolean isRightToLeft() {
    return getTextAlignment() == TextAlignment.RIGHT;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void attachTo(BlockCell cell) {
    paragraph = cell;
  }

  /// Another padding. The area would lay out all paragraphs once more if it heard of it.
  void place(Insets padding, List<Double> newStops) {
    placing = true;
    setPadding(padding);
    placing = false;
    stops = newStops;
  }

  /// Makes the nodes of the words.
  void fill() {
    if (!filled) {
      filled = true;
      getChildren().setAll(runs(true));
    }
  }

  @Override
  public void empty() {
    filled = false;
    Runs.letGo(getChildren());
    getChildren().clear();
  }

  @Override
  public List<Bounds> boxesOf(Span span) {
    return Rectangles.of(this, span);
  }

  @Override
  public int characterAt(Point2D point) {
    return getHitInfo(point).getCharIndex();
  }

  @Override
  public int gapAt(Point2D point) {
    return getHitInfo(point).getInsertionIndex();
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
  protected double computePrefHeight(double width) {
    if (paragraph != null) {
      paragraph.prepare(width);
    }
    Insets insets = getInsets();
    double room = width - snapSpaceX(insets.getLeft()) - snapSpaceX(insets.getRight());
    int start = block.span().start();
    double height =
        heights.of(start, (float) Math.max(1, room), stops, getLineSpacing(), () -> runs(false));
    return snapSpaceY(insets.getTop()) + height + snapSpaceY(insets.getBottom());
  }

  @Override
  protected void layoutChildren() {
    boolean shown = paragraph != null && paragraph.isShown();
    if (shown) {
      fill();
      placing = true;
      Heights.setStops(this, stops);
      placing = false;
    }
    if (filled) {
      super.layoutChildren();
    }
    if (shown) {
      paragraph.follow();
    }
  }

  private List<Text> runs(boolean shown) {
    return new Runs(sheet.metrics(), sheet.inks()).of(block, text, shown);
  }
}
