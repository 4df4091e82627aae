package org.lectern.export;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes foreign text safe to stand in a page.
final class Markup {

  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private Markup() {}

  /// Text for the inside of an element or of an attribute in double quotes. What XML calls no
  /// character (an escape sign, a half of a surrogate pair) is left out.
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(escaped, point));
    return escaped.toString();
  }

  /// An address to link to, not escaped yet; empty where it could be more than a place to read:
  /// `javascript:…`, `data:…`, `file:…`. Browsers skip the blanks and controls in `java\nscript:`,
  /// so they are looked through here too.
  static Optional<String> findSafeAddress(String target) {
    String address = target.strip().replaceAll("[\\p{Cc}]", "").replace(" ", "%20");
    Matcher scheme = SCHEME.matcher(address);
    boolean safe = !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    return safe && !address.isEmpty() ? Optional.of(address) : Optional.empty();
  }

  private static void append(StringBuilder escaped, int point) {
    switch (point) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> {
        boolean control = point < ' ' && point != '\n' && point != '\t' || point == 0x7f;
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        if (!control && !half && point != 0xFFFE && point != 0xFFFF) {
          escaped.appendCodePoint(point);
        }
      }
    }
  }
}
