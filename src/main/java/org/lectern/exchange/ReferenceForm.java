package org.lectern.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// How references are written.
final class ReferenceForm {

  /// Eleven digits of the base 36 hold the 53 bits of an id.
  static final Pattern HIGHLIGHT = Pattern.compile("lectern:highlight/([0-9a-z]{1,11})");

  static final Pattern PASSAGE =
      Pattern.compile(
          "lectern:passage/([^/\\s]{1,64})/([^/\\s]{1,2000})/(\\d{1,9})/([^/\\s]{0,2000})");

  private ReferenceForm() {}

  static String decoded(String words) {
    return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
