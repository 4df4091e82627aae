package org.lectern.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.lectern.ui.Navigation;

/// What works anywhere in the window: the mouse's back and forward buttons, and Esc.
final class Gestures {

  private final Navigation navigation;
  private final Toast toast;

  Gestures(Navigation navigation, Toast toast) {
    this.navigation = navigation;
    this.toast = toast;
  }

  void watch(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && toast.hideNow()) {
            event.consume();
          }
        });
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.BACK) {
      navigation.back();
      event.consume();
    } else if (event.getButton() == MouseButton.FORWARD) {
      navigation.forward();
      event.consume();
    }
  }
}
