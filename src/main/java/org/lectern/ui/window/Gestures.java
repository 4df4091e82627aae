package org.lectern.ui.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.lectern.ui.Workspace;

/// What works anywhere in the window: the mouse's back and forward buttons, the menu key, Esc, and
/// Undo where a text field has the keyboard but nothing of its own to undo.
final class Gestures {

  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

  private final Workspace workspace;
  private final Toast toast;

  Gestures(Workspace workspace, Toast toast) {
    this.workspace = workspace;
    this.toast = toast;
  }

  /// Takes the keys before the control that has the focus: trees and lists take Esc for themselves,
  /// text fields Undo.
  void watch(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> type(event, scene.getFocusOwner()));
    MenuKey.watch(scene);
  }

  private void type(KeyEvent event, Node focused) {
    if (event.getCode() == KeyCode.ESCAPE && toast.hideNow()) {
      event.consume();
    } else if (focused instanceof TextInputControl field) {
      if (UNDO.match(event) && !field.isUndoable()) {
        workspace.undo();
        event.consume();
      } else if (REDO.match(event) && !field.isRedoable()) {
        workspace.redo();
        event.consume();
      }
    }
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.BACK) {
      workspace.navigation().back();
      event.consume();
    } else if (event.getButton() == MouseButton.FORWARD) {
      workspace.navigation().forward();
      event.consume();
    }
  }
}
