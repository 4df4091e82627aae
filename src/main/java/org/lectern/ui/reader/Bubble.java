package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// A small pop-up beside something in the text, which it never covers. Esc and a press of the mouse
/// anywhere else close it.
///
/// It is a node over the text and no window of its own: a window would take the keys away from the
/// selection, and has an ugly shadow where the desktop cannot blend windows.
final class Bubble {

  private static final double DISTANCE = 8;
  private static final double EDGE = 6;

  private final Pane content;
  private final Node home;
  private final EventHandler<MouseEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> typed = this::typed;
  private final List<Node> inside = new ArrayList<>();
  private Runnable onHidden = () -> {};

  /// @param layer lies over the text; the pop-up becomes an unmanaged child of it
  /// @param home gets the keyboard when the pop-up closes with the keyboard in it
  Bubble(Pane layer, Pane content, Node home) {
    this.content = content;
    this.home = home;
    inside.add(content);
    content.getStyleClass().add("reader-bubble");
    content.setManaged(false);
    content.setVisible(false);
    layer.getChildren().add(content);
  }

  /// A press of the mouse on this node does not close it either.
  void countIn(Node node) {
    inside.add(node);
  }

  void setOnHidden(Runnable handler) {
    onHidden = handler;
  }

  boolean isShowing() {
    return content.isVisible();
  }

  void hide() {
    if (isShowing()) {
      Scene scene = content.getScene();
      // What is hidden loses the keyboard to whatever comes next, which is in the sidebar.
      if (hasKeyboard(scene)) {
        home.requestFocus();
      }
      content.setVisible(false);
      scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, typed);
      onHidden.run();
    }
  }

  private boolean hasKeyboard(Scene scene) {
    for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
      if (node == content) {
        return true;
      }
    }
    return false;
  }

  /// Shows it over `target`; where there is no room, under it; else at the edge of the layer that
  /// is farther from it.
  ///
  /// @param target in screen coordinates
  void show(Bounds target) {
    hide();
    place(target);
  }

  /// The same; where it is shown already, it goes there with all that is being written in it.
  void place(Bounds target) {
    boolean before = isShowing();
    content.setVisible(true);
    content.applyCss();
    content.autosize();
    place(content.getParent().screenToLocal(target), content.getParent().getLayoutBounds());
    if (before) {
      return;
    }
    content.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
    content.getScene().addEventFilter(KeyEvent.KEY_PRESSED, typed);
  }

  private void place(Bounds target, Bounds layer) {
    double width = content.getWidth();
    double height = content.getHeight();
    double lowest = layer.getMaxY() - height - EDGE;
    double x = target.getCenterX() - width / 2;
    double y = target.getMinY() - height - DISTANCE;
    if (y < EDGE) {
      y = target.getMaxY() + DISTANCE;
    }
    if (y > lowest) {
      boolean right = target.getCenterX() <= layer.getCenterX();
      x = right ? target.getMaxX() + DISTANCE : target.getMinX() - width - DISTANCE;
      y = target.getCenterY() - height / 2;
    }
    content.relocate(
        Math.round(Math.clamp(x, EDGE, Math.max(EDGE, layer.getMaxX() - width - EDGE))),
        Math.round(Math.clamp(y, EDGE, Math.max(EDGE, lowest))));
  }

  private void pressed(MouseEvent event) {
    for (Node node = event.getPickResult().getIntersectedNode();
        node != null;
        node = node.getParent()) {
      if (inside.contains(node)) {
        return;
      }
    }
    hide();
  }

  private void typed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }
}
