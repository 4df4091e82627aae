package org.lectern.ui;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Tells whether a part of the window can be seen, so that what is folded away, or on the back of a
/// tab, need not be kept up to date.
public final class OnScreen {

  private OnScreen() {}

  /// Whether a node and all that it stands in are visible, in a scene. What is scrolled out of the
  /// view counts as visible.
  public static ObservableValue<Boolean> of(Node node) {
    return node.visibleProperty().flatMap(visible -> visible ? around(node) : always(false));
  }

  private static ObservableValue<Boolean> around(Node node) {
    return node.sceneProperty().flatMap(scene -> around(node, scene)).orElse(false);
  }

  private static ObservableValue<Boolean> around(Node node, Scene scene) {
    return node == scene.getRoot()
        ? always(true)
        : node.parentProperty().flatMap(OnScreen::of).orElse(false);
  }

  /// One for each who asks: one that all share would hold all of them.
  private static ObservableValue<Boolean> always(boolean value) {
    return new SimpleBooleanProperty(value);
  }
}
