package org.lectern.ui.window;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.lectern.messages.Messages;

/// What keys are called on a keyboard of the language that is spoken: "Ctrl+Shift+K",
/// "Strg+Umschalt+K".
final class KeyNames {

  private static final Messages WORDS = Messages.of(KeyNames.class);

  private KeyNames() {}

  static String of(KeyCombination key) {
    return key.getDisplayText()
        .replace("Ctrl+", WORDS.get("key.ctrl") + "+")
        .replace("Shift+", WORDS.get("key.shift") + "+")
        .replace("Alt+", WORDS.get("key.alt") + "+");
  }

  /// What a menu shows of a key: its name in the language that is spoken. No press of a key is it:
  /// the scene has the key itself, and both would carry out the command.
  static KeyCombination shown(KeyCombination key) {
    return new Shown(key);
  }

  private static final class Shown extends KeyCombination {

    private final KeyCombination key;

    Shown(KeyCombination key) {
      this.key = key;
    }

    @Override
    public boolean match(KeyEvent event) {
      return false;
    }

    @Override
    public String getDisplayText() {
      return of(key);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Shown shown && key.equals(shown.key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }
}
