package org.lectern.ui.reader;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Popup;
import javafx.stage.Screen;

/// A small pop-up beside something in the text, which it never covers.
final class Bubble {

  private static final double DISTANCE = 8;

  private final Popup popup = new Popup();
  private final Pane content;

  Bubble(Pane content) {
    this.content = content;
    content.getStyleClass().add("reader-bubble");
    content.getStylesheets().add(ReaderPane.STYLES);
    popup.getContent().add(content);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setConsumeAutoHidingEvents(false);
  }

  void setOnHidden(Runnable handler) {
    popup.setOnHidden(event -> handler.run());
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  /// Shows it over `target`, or where there is no room under it, or else at its right.
  ///
  /// @param target in screen coordinates
  void show(Node owner, Bounds target) {
    popup.show(owner, target.getMinX(), target.getMinY());
    content.applyCss();
    content.layout();
    double width = popup.getWidth();
    double height = popup.getHeight();
    Rectangle2D screen =
        Screen.getScreensForRectangle(target.getMinX(), target.getMinY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    double x = (target.getMinX() + target.getMaxX() - width) / 2;
    double y = target.getMinY() - height - DISTANCE;
    if (y < screen.getMinY()) {
      y = target.getMaxY() + DISTANCE;
    }
    if (y + height > screen.getMaxY()) {
      x = target.getMaxX() + DISTANCE;
      y = Math.max(screen.getMinY(), screen.getMaxY() - height);
    }
    popup.setX(Math.clamp(x, screen.getMinX(), Math.max(screen.getMinX(), screen.getMaxX() - width)));
    popup.setY(y);
  }
}
