package org.lectern.ui;

import java.text.Bidi;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;

/// Breaks the words of a label into lines where JavaFX can.
///
/// JavaFX 26 fails in the middle of a layout where it has to break words that run from right to
/// left, and leaves the whole window in disorder; of words whose letters join or carry marks of
/// their own it draws those of the next line twice. Such words stay in one line that is cut.
public final class Wrapping {

  private Wrapping() {}

  /// Lets a label have several lines, for as long as its text allows it.
  public static void wrap(Labeled label) {
    label
        .wrapTextProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> label.getText() == null || isSafe(label.getText()), label.textProperty()));
  }

  /// Whether a text can be broken into lines wherever there is need: neither `שלום`, nor `नमस्ते`,
  /// nor an `é` that is written as `e` and an accent.
  public static boolean isSafe(String text) {
    char[] characters = text.toCharArray();
    return text.chars().noneMatch(Wrapping::isShaped)
        && !Bidi.requiresBidi(characters, 0, characters.length);
  }

  /// The characters for which JavaFX asks the platform to shape a run as a whole.
  private static boolean isShaped(int sign) {
    boolean accent = sign >= 0x0300 && sign <= 0x036F;
    boolean indicOrThai = sign >= 0x0900 && sign <= 0x0FFF;
    boolean oldHangul = sign >= 0x1100 && sign <= 0x11FF;
    boolean khmer = sign >= 0x1780 && sign <= 0x17FF;
    boolean joinerOrDirection =
        sign == 0x200C || sign == 0x200D || sign >= 0x202A && sign <= 0x206F;
    return accent || indicOrThai || oldHangul || khmer || joinerOrDirection;
  }
}
