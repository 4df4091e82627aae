package org.lectern.text.emoji;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Span;

/// Writes emoji of several characters in the signs that the font has for them.
///
/// A family, a flag or a keycap is a sequence of characters for which fonts have one picture.
/// JavaFX makes such pictures of some sequences on some platforms, and shows empty boxes and
/// letters of others. The font that Lectern brings with it has each picture under a code point of
/// its own too, in a private use plane: the sequence of line `n` of `sequences.txt`, the first
/// being 0, under U+F0000 + `n`. It has one colour, so there are no skin tones.
public final class Pictures {

  private static final int FIRST_PICTURE = 0xF0000;
  private static final int JOINER = 0x200D;
  private static final int AS_EMOJI = 0xFE0F;

  /// What stands for a character whose share of the picture is drawn already; the font has it
  /// without width.
  private static final String NOTHING = Character.toString(AS_EMOJI);

  private static final Map<String, Integer> PICTURES = read();

  private Pictures() {}

  /// Whether a text has emoji.
  public static boolean areIn(String text) {
    return !Emoji.in(text).isEmpty();
  }

  /// A text as it is to be drawn: as long as it was, so that each offset stays where it is, and the
  /// same but for its emoji.
  public static String of(String text) {
    List<Span> found = Emoji.each(text);
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder drawn = new StringBuilder(text);
    for (Span emoji : found) {
      drawn.replace(emoji.start(), emoji.end(), drawn(emoji.in(text)));
    }
    return drawn.toString();
  }

  private static String drawn(String emoji) {
    StringBuilder drawn = new StringBuilder();
    Integer picture = PICTURES.get(bare(emoji));
    if (picture != null) {
      drawn.appendCodePoint(picture);
    } else {
      // A sequence that nobody has a picture for, as a flag of no country: its parts.
      emoji.codePoints().filter(Pictures::isSeen).forEach(drawn::appendCodePoint);
    }
    return drawn.append(NOTHING.repeat(emoji.length() - drawn.length())).toString();
  }

  /// A sequence without what makes no difference to its picture.
  private static String bare(String emoji) {
    StringBuilder bare = new StringBuilder();
    emoji
        .codePoints()
        .filter(sign -> sign != AS_EMOJI && !Character.isEmojiModifier(sign))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isSeen(int sign) {
    boolean tag = sign >= 0xE0020 && sign <= 0xE007F;
    return sign != AS_EMOJI && sign != JOINER && !tag && !Character.isEmojiModifier(sign);
  }

  private static Map<String, Integer> read() {
    try (InputStream in = Pictures.class.getResourceAsStream("sequences.txt")) {
      Map<String, Integer> pictures = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
        StringBuilder sequence = new StringBuilder();
        for (String sign : line.split(" ")) {
          sequence.appendCodePoint(Integer.parseInt(sign, 16));
        }
        pictures.put(sequence.toString(), FIRST_PICTURE + pictures.size());
      }
      return Map.copyOf(pictures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
