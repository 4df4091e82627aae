package org.lectern.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.text.Font;

/// The font for emoji that Lectern brings with it, as many machines have none: Noto Emoji, with the
/// pictures of whole sequences under code points of their own. It has neither letters nor digits.
/// It is loaded with the first emoji that is shown.
public final class EmojiFont {

  private static final String FILE = "/org/lectern/fonts/LecternEmoji-Regular.ttf";

  private static final String FAMILY = load();

  private EmojiFont() {}

  /// Its family, to be named in style sheets.
  public static String family() {
    return FAMILY;
  }

  private static String load() {
    try (InputStream in = EmojiFont.class.getResourceAsStream(FILE)) {
      return Optional.ofNullable(Font.loadFont(in, 0)).orElseGet(Font::getDefault).getFamily();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
