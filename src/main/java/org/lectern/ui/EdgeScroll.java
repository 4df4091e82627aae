package org.lectern.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.util.Duration;

/// Scrolls a tree or list while something is held near its upper or lower edge, so that one can
/// drop it on a row that is not seen yet: the nearer to the edge, the faster.
public final class EdgeScroll {

  /// How far from an edge it begins, in pixels.
  private static final double EDGE = 32;

  private static final double FASTEST = 14;
  private static final Duration STEP = Duration.millis(25);

  private final Control rows;
  private final Timeline scrolling = new Timeline(new KeyFrame(STEP, event -> step()));
  private double speed;

  private EdgeScroll(Control rows) {
    this.rows = rows;
    scrolling.setCycleCount(Animation.INDEFINITE);
  }

  /// Lets rows follow what is held at their edge.
  ///
  /// @param rows a tree or a list
  public static void install(Control rows) {
    EdgeScroll scroll = new EdgeScroll(rows);
    rows.addEventFilter(DragEvent.DRAG_OVER, event -> scroll.over(event.getY()));
    rows.addEventHandler(DragEvent.DRAG_EXITED, event -> scroll.scrolling.stop());
    rows.addEventFilter(DragEvent.DRAG_DROPPED, event -> scroll.scrolling.stop());
  }

  /// Pixels a step, upwards less than 0; 0 away from the edges.
  ///
  /// @param y from the upper edge
  static double speed(double y, double height) {
    double edge = Math.min(EDGE, height / 3);
    if (y < edge) {
      return -FASTEST * (edge - Math.max(0, y)) / edge;
    }
    return y > height - edge ? FASTEST * (Math.min(height, y) - height + edge) / edge : 0;
  }

  private void over(double y) {
    speed = speed(y, rows.getHeight());
    if (speed == 0) {
      scrolling.stop();
    } else {
      scrolling.play();
    }
  }

  private void step() {
    if (rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(speed);
    }
  }
}
