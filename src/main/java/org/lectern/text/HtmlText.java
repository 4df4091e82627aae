package org.lectern.text;

import java.util.regex.Pattern;

/// Writes the characters of a page and finds each of them again in its source.
final class HtmlText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String source;
  private final DocumentBuilder builder;

  HtmlText(String source, DocumentBuilder builder) {
    this.source = source;
    this.builder = builder;
  }

  static String oneLine(String words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  static String fileName(String address) {
    String path = address.replaceFirst("[?#].*$", "");
    return address.startsWith("data:") ? "" : path.substring(path.lastIndexOf('/') + 1);
  }

  /// Writes a text node that stands from `start` to `end` in the source; any run of blanks is one.
  void write(String words, int start, int end) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean same = at < end && source.charAt(at) == c;
      if (!isBlank(c)) {
        character(c, same ? at : -1);
      } else if (!Character.isWhitespace(builder.lastChar())) {
        character(' ', same ? at : -1);
      }
      at = SourceWalk.next(source, words.charAt(i), at, end);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private void character(char c, int offset) {
    if (offset >= 0) {
      builder.copy(offset);
    } else {
      char shown = c == '\0' ? Characters.NOTHING : c;
      if (shown != Characters.NOTHING) {
        builder.insert(Characters.clean(String.valueOf(shown)));
      }
    }
  }
}
