package org.lectern.ui.reader.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.text.Font;

/// The font for emoji that Lectern brings with it, as many machines have none. It is loaded with
/// the first emoji that is shown.
final class EmojiFont {

  private static final String FILE = "/org/lectern/fonts/NotoEmoji-Regular.ttf";

  private static final String FAMILY = load();

  private EmojiFont() {}

  /// Its family, to be named in style sheets.
  static String family() {
    return FAMILY;
  }

  private static String load() {
    try (InputStream in = EmojiFont.class.getResourceAsStream(FILE)) {
      return Optional.ofNullable(Font.loadFont(in, 0)).map(Font::getFamily).orElse("System");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
