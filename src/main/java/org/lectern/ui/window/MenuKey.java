package org.lectern.ui.window;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

/// Opens the context menu of what has the keyboard, by the menu key or by Shift+F10.
///
/// JavaFX asks for a menu by these keys on Windows only.
final class MenuKey {

  private static final KeyCombination SHIFT_F10 =
      new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

  /// How far the menu stands from a corner, in pixels.
  private static final double ASIDE = 24;

  private MenuKey() {}

  static void watch(Scene scene) {
    boolean asksByItself =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    if (!asksByItself) {
      scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, scene.getFocusOwner()));
    }
  }

  private static void press(KeyEvent event, Node focused) {
    boolean wanted = event.getCode() == KeyCode.CONTEXT_MENU || SHIFT_F10.match(event);
    if (wanted && focused != null) {
      ask(focused);
      event.consume();
    }
  }

  private static void ask(Node focused) {
    Node place = place(focused);
    Bounds bounds = place.getBoundsInLocal();
    double below = place == focused ? Math.min(ASIDE, bounds.getHeight()) : bounds.getHeight();
    Point2D at =
        place.localToScene(
            bounds.getMinX() + Math.min(ASIDE, bounds.getWidth()), bounds.getMinY() + below);
    Point2D inFocused = focused.sceneToLocal(at);
    Point2D onScreen = focused.localToScreen(inFocused);
    focused.fireEvent(
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            inFocused.getX(),
            inFocused.getY(),
            onScreen.getX(),
            onScreen.getY(),
            true,
            new PickResult(focused, inFocused.getX(), inFocused.getY())));
  }

  /// Under what the menu is opened: the selected row, the caret, or else the whole.
  private static Node place(Node focused) {
    return focused.lookupAll(".cell").stream()
        .filter(node -> node instanceof Cell<?> cell && cell.isSelected() && cell.isVisible())
        .findFirst()
        .or(() -> focused.lookupAll(".caret").stream().filter(Node::isVisible).findFirst())
        .orElse(focused);
  }
}
