package org.lectern.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font that Lectern brings with it.
///
/// @param family how style sheets call it
enum Typeface {
  TEXT("Noto Sans", "NotoSans-Regular"),
  TEXT_BOLD("Noto Sans", "NotoSans-Bold"),
  TEXT_ITALIC("Noto Sans", "NotoSans-Italic"),
  TEXT_BOLD_ITALIC("Noto Sans", "NotoSans-BoldItalic"),
  CODE("DejaVu Sans Mono", "DejaVuSansMono"),
  CODE_BOLD("DejaVu Sans Mono", "DejaVuSansMono-Bold"),
  SIGNS("DejaVu Sans", "DejaVuSans"),
  EMOJI("Lectern Emoji", "LecternEmoji-Regular");

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final String family;
  private final String file;

  Typeface(String family, String file) {
    this.family = family;
    this.file = file;
  }

  String family() {
    return family;
  }

  int weight() {
    return file.contains("Bold") ? BOLD : REGULAR;
  }

  boolean isItalic() {
    return file.contains("Italic");
  }

  InputStream open() {
    return Typeface.class.getResourceAsStream("/org/lectern/fonts/" + file + ".ttf");
  }

  /// Which characters it has.
  CmapLookup characters() {
    try (InputStream in = open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
