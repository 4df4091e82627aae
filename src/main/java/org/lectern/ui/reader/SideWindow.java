package org.lectern.ui.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window of its own for one thing out of the text. Esc closes it.
class SideWindow extends Stage {

  /// How much of the screen it takes at most.
  private static final double SHARE = 0.9;

  /// @param width that its content would like to have, in pixels
  SideWindow(Window owner, String title, Parent content, double width, double height) {
    initOwner(owner);
    setTitle(title);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            content,
            Math.min(width, screen.getWidth() * SHARE),
            Math.min(height, screen.getHeight() * SHARE));
    scene.getStylesheets().add(ReaderPane.STYLES);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
    setScene(scene);
  }
}
