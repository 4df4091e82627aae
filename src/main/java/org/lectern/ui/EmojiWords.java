package org.lectern.ui;

import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.lectern.text.emoji.Pictures;

/// Puts words of a reader into what has one font, so that the emoji in them are seen on every
/// machine.
///
/// Words with emoji are set in the font that Lectern brings with it. It has nothing but these, so
/// the letters beside them come from the fonts of the machine, as always.
public final class EmojiWords {

  private static final String STYLE = "with-emoji";

  private EmojiWords() {}

  /// Shows words in a label; a screen reader reads them as they were written.
  public static void put(Labeled label, String words) {
    boolean emoji = Pictures.areIn(words);
    label.setText(Pictures.of(words));
    label.setAccessibleText(emoji ? words : null);
    label.getStyleClass().remove(STYLE);
    if (emoji) {
      EmojiFont.family();
      label.getStyleClass().add(STYLE);
    }
  }

  /// Words for a flow.
  public static Text text(String words) {
    Text text = new Text(Pictures.of(words));
    if (Pictures.areIn(words)) {
      EmojiFont.family();
      text.getStyleClass().add(STYLE);
    }
    return text;
  }
}
