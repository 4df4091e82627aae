package org.lectern.ui;

import java.text.Bidi;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;

/// Breaks the words of a label into lines where JavaFX can.
///
/// JavaFX 26 fails in the middle of a layout where it has to break words that run from right to
/// left, and leaves the whole window in disorder; such words stay in one line that is cut.
public final class Wrapping {

  private Wrapping() {}

  /// Lets a label have several lines, for as long as its text allows it.
  public static void wrap(Labeled label) {
    label
        .wrapTextProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> isFromLeftToRight(label.getText()), label.textProperty()));
  }

  private static boolean isFromLeftToRight(String text) {
    char[] characters = text == null ? new char[0] : text.toCharArray();
    return !Bidi.requiresBidi(characters, 0, characters.length);
  }
}
