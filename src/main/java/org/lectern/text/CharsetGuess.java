package org.lectern.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses the encoding of a text that is not UTF-8.
final class CharsetGuess {

  /// `<meta charset="iso-8859-2">`
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:-]{2,40})");

  /// With fewer bytes above 127 the detector takes "Café déjà" for Hebrew or Thai.
  private static final int FEWEST_BYTES = 40;

  private static final int LONGEST_LOOK = 200_000;

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    Charset western = find("windows-1252").orElse(StandardCharsets.ISO_8859_1);
    return declared(bytes).or(() -> detected(bytes)).orElse(western);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    return meta.find() ? find(meta.group(1)).filter(CharsetGuess::isBased) : Optional.empty();
  }

  /// A text whose `<meta …>` could be read byte by byte is not in UTF-16, whatever it says; and it
  /// was found not to be in UTF-8.
  private static boolean isBased(Charset charset) {
    return !charset.name().startsWith("UTF-");
  }

  private static Optional<Charset> detected(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    if (high < FEWEST_BYTES) {
      return Optional.empty();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, LONGEST_LOOK));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(CharsetGuess::find)
        .filter(CharsetGuess::isBased);
  }

  private static Optional<Charset> find(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
