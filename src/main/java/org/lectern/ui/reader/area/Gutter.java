package org.lectern.ui.reader.area;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.lectern.model.Nesting;

/// What stands between the edge of the column and a paragraph's words: the bars of the quotes and
/// the marker of the item. Words that run from right to left have it at their right.
final class Gutter extends Region {

  private static final double BAR = 3;

  private final Beside beside;
  private final Nesting nesting;
  private final Metrics metrics;
  private final Region words;
  private final boolean mirrored;

  /// @param mirrored whether it stands at the right of the words
  Gutter(Beside beside, Metrics metrics, Region words, boolean mirrored) {
    this.beside = beside;
    this.nesting = beside.nesting();
    this.metrics = metrics;
    this.words = words;
    this.mirrored = mirrored;
    for (int i = 0; i < nesting.quotes(); i++) {
      Region bar = new Region();
      bar.getStyleClass().add("reader-quote-bar");
      getChildren().add(bar);
    }
    switch (nesting.marker()) {
      case Nesting.Marker.None _ -> {}
      case Nesting.Marker.Bullet _ -> getChildren().add(bullet());
      case Nesting.Marker.Number number -> getChildren().add(number(number.written()));
      case Nesting.Marker.Task task -> getChildren().add(box(task.done()));
    }
  }

  /// Whether there is anything to be drawn beside a block.
  static boolean isNeeded(Nesting nesting) {
    return nesting.quotes() > 0 || !(nesting.marker() instanceof Nesting.Marker.None);
  }

  @Override
  protected void layoutChildren() {
    double top = words.getPadding().getTop();
    double line = metrics.fontSize() * 1.2;
    int bars = 0;
    for (Node child : getManagedChildren()) {
      if (child instanceof Text text) {
        double width = text.getLayoutBounds().getWidth();
        double x = getWidth() - width - metrics.em(Metrics.MARKER_DISTANCE);
        text.relocate(placed(x, width), top);
      } else if (child.getStyleClass().contains("reader-quote-bar")) {
        double x =
            metrics.em(Metrics.LIST_STEP) * beside.listsOutside()
                + metrics.em(Metrics.QUOTE_STEP) * bars;
        double from = bars++ < beside.barsGoingOn() ? 0 : top;
        child.resizeRelocate(placed(x, BAR), from, BAR, Math.max(0, getHeight() - from));
      } else {
        double side = child.prefWidth(-1);
        double x =
            getWidth()
                - side
                - metrics.em(child.getStyleClass().contains("reader-task") ? 0.5 : 0.62);
        child.resizeRelocate(placed(x, side), Math.round(top + (line - side) / 2), side, side);
      }
    }
  }

  private double placed(double x, double width) {
    return mirrored ? getWidth() - x - width : x;
  }

  private Node bullet() {
    double side = Math.max(4, Math.round(metrics.fontSize() * 0.3));
    Region dot = square(side);
    dot.getStyleClass().add(nesting.lists() % 2 == 1 ? "reader-bullet" : "reader-bullet-hollow");
    return dot;
  }

  private Node number(String written) {
    Text text = new Text(written);
    text.setTextOrigin(VPos.TOP);
    text.setFont(Font.font(metrics.family(), metrics.fontSize()));
    text.getStyleClass().add("reader-ordinal");
    return text;
  }

  private Node box(boolean done) {
    Region box = square(Math.round(metrics.fontSize() * 0.85));
    box.getStyleClass().add("reader-task");
    if (done) {
      Region tick = new Region();
      tick.getStyleClass().add("reader-tick");
      box.getStyleClass().add("done");
      javafx.scene.layout.StackPane pane = new javafx.scene.layout.StackPane(tick);
      pane.getStyleClass().setAll(box.getStyleClass());
      pane.setPrefSize(box.getPrefWidth(), box.getPrefHeight());
      return pane;
    }
    return box;
  }

  private static Region square(double side) {
    Region square = new Region();
    square.setPrefSize(side, side);
    return square;
  }
}
