package org.lectern.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds out in which encoding a file was written: by its byte-order mark, as UTF-8 where it is
/// valid, as UTF-16 where every other byte is zero, else by a guess.
public final class Decoder {

  /// A text has hardly any control character; 3 in 100 leave room for terminal colours.
  private static final double MOST_CONTROLS = 0.03;

  /// In a short text a few stray zeros are more than that.
  private static final int FEW_CONTROLS = 16;

  private Decoder() {}

  /// The text of these bytes, or what they are instead. Never fails.
  public static Decoded decode(byte[] bytes) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Foreign> known = FileSigns.find(bytes);
    if (known.isPresent()) {
      return new Decoded.NotText(known.get());
    }
    Optional<Decoded> wide = utf16(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    int controls = ByteCounts.controls(bytes);
    if (controls > FEW_CONTROLS && controls > bytes.length * MOST_CONTROLS) {
      return new Decoded.NotText(Foreign.BYTES);
    }
    Optional<String> text = strictly(bytes, 0, StandardCharsets.UTF_8);
    return text.isPresent() ? new Decoded.Text(text.get(), "UTF-8", false) : guessed(bytes);
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(marked(bytes, 4, StandardCharsets.UTF_32LE));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, 4, StandardCharsets.UTF_32BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded marked(byte[] bytes, int from, Charset charset) {
    Optional<String> text = strictly(bytes, from, charset);
    return text.isPresent()
        ? new Decoded.Text(text.get(), charset.name(), false)
        : leniently(bytes, from, charset);
  }

  /// Of Latin text in UTF-16 every other byte is zero; of Chinese text the line ends and blanks
  /// are.
  private static Optional<Decoded> utf16(byte[] bytes) {
    int even = ByteCounts.zeros(bytes, 0);
    int odd = ByteCounts.zeros(bytes, 1);
    if (even + odd == 0 || Math.max(even, odd) * 10 < bytes.length || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return strictly(bytes, 0, charset)
        .filter(text -> ByteCounts.controls(text) <= text.length() * MOST_CONTROLS)
        .map(text -> new Decoded.Text(text, charset.name(), false));
  }

  private static Decoded guessed(byte[] bytes) {
    if (ByteCounts.isMostlyUtf8(bytes)) {
      return leniently(bytes, 0, StandardCharsets.UTF_8);
    }
    return leniently(bytes, 0, CharsetGuess.of(bytes));
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(rest)
              .toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  private static Decoded.Text leniently(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoded.Text(text, charset.name(), true);
  }
}
