package org.lectern.ui.window;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.lectern.messages.Messages;

/// Something the program does at a person's word: an entry of the menu, with its key.
///
/// @param id its name in the settings: "import-files"
/// @param plainName the name that does not change
/// @param group entries of one group stand together
/// @param possible whether it can be done now
record Command(
    String id,
    String plainName,
    String group,
    ObservableValue<String> name,
    Optional<KeyCombination> key,
    ObservableBooleanValue possible,
    Runnable action) {

  private static final Messages WORDS = Messages.of(Command.class);

  private static final String KEY_OF_NAME = "command.";

  /// @param word the key of its name among the window's words: "command.import-files"
  /// @param key as [KeyCombination#valueOf] reads it; `Shortcut` is Ctrl, on a Mac the command key;
  ///   empty for none
  static Command of(String group, String word, String key, Runnable action) {
    Optional<KeyCombination> combination =
        key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
    String name = WORDS.get(word);
    return new Command(
        word.substring(KEY_OF_NAME.length()),
        name,
        group,
        new SimpleStringProperty(name),
        combination,
        new SimpleBooleanProperty(true),
        action);
  }

  /// The same, possible only at times.
  Command when(ObservableBooleanValue condition) {
    return new Command(id, plainName, group, name, key, condition, action);
  }

  /// The same under a name that changes.
  Command named(ObservableValue<String> changing) {
    return new Command(id, plainName, group, changing, key, possible, action);
  }

  void run() {
    if (possible.get()) {
      action.run();
    }
  }
}
