package org.lectern.ui.window;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether things may move by themselves: the one switch that all fading and sliding goes through.
public final class Motion {

  private final BooleanProperty reducedBySystem = new SimpleBooleanProperty();
  private final BooleanProperty reducedByChoice = new SimpleBooleanProperty();
  private final BooleanBinding reduced = Bindings.or(reducedBySystem, reducedByChoice);

  /// One that follows the system, as far as it tells: on Linux by GTK's `gtk-enable-animations`.
  static Motion followingSystem() {
    Motion motion = new Motion();
    motion.reducedBySystem.bind(Platform.getPreferences().reducedMotionProperty());
    return motion;
  }

  /// Whether the system wants less motion; a test sets it.
  public BooleanProperty reducedBySystemProperty() {
    return reducedBySystem;
  }

  /// Whether a person said that they want less, whatever the system says.
  public BooleanProperty reducedByChoiceProperty() {
    return reducedByChoice;
  }

  /// Whether nothing is to move by itself.
  public BooleanBinding reducedProperty() {
    return reduced;
  }
}
