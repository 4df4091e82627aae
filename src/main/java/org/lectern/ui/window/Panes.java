package org.lectern.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.lectern.ui.Settings;

/// Tree, text and sidebar side by side; the outer two fold away and keep their widths in pixels
/// when the window is resized.
final class Panes extends SplitPane {

  private static final double LEFT = 290;
  private static final double RIGHT = 320;

  private final Node left;
  private final Node middle;
  private final Node right;
  private final BooleanProperty leftShown = new SimpleBooleanProperty(true);
  private final BooleanProperty rightShown = new SimpleBooleanProperty(true);
  private double leftWidth;
  private double rightWidth;

  Panes(Node left, Node middle, Node right, Settings settings) {
    this.left = left;
    this.middle = middle;
    this.right = right;
    setId("panes");
    leftWidth = settings.findNumber(SettingKeys.LEFT).orElse(LEFT);
    rightWidth = settings.findNumber(SettingKeys.RIGHT).orElse(RIGHT);
    leftShown.set(!settings.find(SettingKeys.LEFT_SHOWN).orElse("").equals("false"));
    rightShown.set(!settings.find(SettingKeys.RIGHT_SHOWN).orElse("").equals("false"));
    setResizableWithParent(left, false);
    setResizableWithParent(right, false);
    leftShown.addListener((property, old, now) -> arrange());
    rightShown.addListener((property, old, now) -> arrange());
    fill();
    widthProperty().addListener((property, old, now) -> placeOnce(old.doubleValue()));
  }

  BooleanProperty leftShownProperty() {
    return leftShown;
  }

  BooleanProperty rightShownProperty() {
    return rightShown;
  }

  /// Folds both away, or, where both are, shows them again.
  void toggleBoth() {
    boolean hidden = !leftShown.get() && !rightShown.get();
    leftShown.set(hidden);
    rightShown.set(hidden);
  }

  void keep(Settings settings) {
    measure();
    settings.keep(SettingKeys.LEFT, String.valueOf(leftWidth));
    settings.keep(SettingKeys.RIGHT, String.valueOf(rightWidth));
    settings.keep(SettingKeys.LEFT_SHOWN, String.valueOf(leftShown.get()));
    settings.keep(SettingKeys.RIGHT_SHOWN, String.valueOf(rightShown.get()));
  }

  private void arrange() {
    measure();
    fill();
    place();
  }

  /// The text stays where it is: taken out of the window for a moment it would lose its place.
  private void fill() {
    List<Node> shown = shown();
    getItems().retainAll(shown);
    for (int i = 0; i < shown.size(); i++) {
      if (!getItems().contains(shown.get(i))) {
        getItems().add(i, shown.get(i));
      }
    }
  }

  private List<Node> shown() {
    List<Node> shown = new ArrayList<>();
    if (leftShown.get()) {
      shown.add(left);
    }
    shown.add(middle);
    if (rightShown.get()) {
      shown.add(right);
    }
    return shown;
  }

  /// Reads the widths off the dividers, before these are rearranged.
  private void measure() {
    double width = getWidth();
    double[] dividers = getDividerPositions();
    if (width <= 0) {
      return;
    }
    if (getItems().contains(left)) {
      leftWidth = dividers[0] * width;
    }
    if (getItems().contains(right)) {
      rightWidth = (1 - dividers[dividers.length - 1]) * width;
    }
  }

  private void placeOnce(double widthBefore) {
    if (widthBefore <= 0) {
      place();
    }
  }

  private void place() {
    double width = getWidth();
    if (width <= 0) {
      return;
    }
    int divider = 0;
    if (leftShown.get()) {
      setDividerPosition(divider++, leftWidth / width);
    }
    if (rightShown.get()) {
      setDividerPosition(divider, 1 - rightWidth / width);
    }
  }
}
