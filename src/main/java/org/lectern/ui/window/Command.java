package org.lectern.ui.window;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// Something the program does at a person's word: an entry of the menu, with its key.
///
/// @param plainName the name that does not change, by which settings know the command too
/// @param group entries of one group stand together
/// @param possible whether it can be done now
record Command(
    String plainName,
    String group,
    ObservableValue<String> name,
    Optional<KeyCombination> key,
    ObservableBooleanValue possible,
    Runnable action) {

  /// @param key as [KeyCombination#valueOf] reads it; `Shortcut` is Ctrl, on a Mac the command key;
  ///   empty for none
  static Command of(String group, String name, String key, Runnable action) {
    Optional<KeyCombination> combination =
        key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
    return new Command(
        name,
        group,
        new SimpleStringProperty(name),
        combination,
        new SimpleBooleanProperty(true),
        action);
  }

  /// The same, possible only at times.
  Command when(ObservableBooleanValue condition) {
    return new Command(plainName, group, name, key, condition, action);
  }

  /// The same under a name that changes.
  Command named(ObservableValue<String> changing) {
    return new Command(plainName, group, changing, key, possible, action);
  }

  /// Its name in the settings: "import-files".
  String id() {
    return plainName.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", "");
  }

  void run() {
    if (possible.get()) {
      action.run();
    }
  }
}
