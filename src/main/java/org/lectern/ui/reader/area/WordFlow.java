package org.lectern.ui.reader.area;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;
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
  private final Block block;
  private final String text;
  private final Span within;
  private BlockCell paragraph;
  private List<Double> stops = List.of();
  private float measuredWidth = -1;
  private double measured;
  private boolean filled;
  private boolean placing;

  WordFlow(Sheet sheet, Block block, Span within) {
    this.sheet = sheet;
    this.block = block;
    this.text = sheet.document().textOf(block);
    this.within = within;
    setMinHeight(0);
    setLineSpacing(sheet.metrics().lineSpacing(block.shape()));
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
    if (!newStops.equals(stops)) {
      stops = newStops;
      measuredWidth = -1;
    }
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
      paragraph.prepare();
    }
    Insets insets = getInsets();
    double room = width - snapSpaceX(insets.getLeft()) - snapSpaceX(insets.getRight());
    return snapSpaceY(insets.getTop())
        + heightOfWords((float) Math.max(1, room))
        + snapSpaceY(insets.getBottom());
  }

  @Override
  protected void layoutChildren() {
    boolean shown = paragraph != null && paragraph.isShown();
    if (shown) {
      fill();
      placing = true;
      setStops(this);
      placing = false;
    }
    if (filled) {
      super.layoutChildren();
    }
    if (shown) {
      paragraph.follow();
    }
  }

  private double heightOfWords(float width) {
    if (width != measuredWidth) {
      TextFlow ruler = sheet.ruler();
      ruler.getChildren().setAll(runs(false));
      ruler.setLineSpacing(getLineSpacing());
      setStops(ruler);
      measured = ruler.prefHeight(width);
      measuredWidth = width;
    }
    return measured;
  }

  /// Tab stops count from the left edge of a flow, and not of its words.
  private void setStops(TextFlow flow) {
    if (!stops.isEmpty()) {
      double left = flow.snappedLeftInset();
      TabStopPolicy policy = new TabStopPolicy();
      stops.forEach(stop -> policy.tabStops().add(new TabStop(left + stop)));
      flow.setTabStopPolicy(policy);
    } else if (flow.getTabStopPolicy() != null) {
      flow.setTabStopPolicy(null);
    }
  }

  private List<Text> runs(boolean shown) {
    return new Runs(sheet.metrics(), sheet.inks()).of(block, text, within, shown);
  }
}
