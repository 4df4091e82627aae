package org.lectern.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.model.Nesting;

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
      at = next(words, i, at, end);
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
        builder.insert(Entities.clean(String.valueOf(shown)));
      }
    }
  }

  /// Where the character behind the one at `i` stands: behind an entity, where that one was written
  /// as one; a line end of two signs is one character.
  private int next(String words, int i, int at, int end) {
    if (at >= end) {
      return at;
    }
    char c = words.charAt(i);
    char written = source.charAt(at);
    if (written == '&') {
      return behindEntity(words, i, at, end);
    }
    if (written == '\r' && c == '\n' && at + 1 < end && source.charAt(at + 1) == '\n') {
      return at + 2;
    }
    return at + 1;
  }

  /// `&amp;` is one character, a bare `&` too, and some entities are two.
  private int behindEntity(String words, int i, int at, int end) {
    int semicolon = at + 1;
    while (semicolon < end
        && semicolon - at < 40
        && (Character.isLetterOrDigit(source.charAt(semicolon))
            || source.charAt(semicolon) == '#')) {
      semicolon++;
    }
    boolean closed = semicolon < end && source.charAt(semicolon) == ';';
    if (!closed && words.charAt(i) == '&') {
      return at + 1;
    }
    String entity = source.substring(at, closed ? semicolon + 1 : semicolon);
    String decoded = Entities.decode(entity);
    boolean second = decoded.length() == 2 && words.charAt(i) == decoded.charAt(0);
    if (decoded.equals(entity) && words.charAt(i) == '&') {
      return at + 1;
    }
    return second ? at : at + entity.length();
  }

  /// Writes a `pre`, line by line.
  void code(Element pre, Nesting nesting, String language) {
    StringBuilder words = new StringBuilder();
    int start = HtmlBlocks.start(pre);
    int first = -1;
    for (Node node : pre.nodeStream().toList()) {
      if (node instanceof TextNode text) {
        first = first < 0 ? text.sourceRange().startPos() : first;
        words.append(text.getWholeText());
      } else if (node instanceof Element element && element.normalName().equals("br")) {
        words.append('\n');
      }
    }
    CodeLines.write(
        words.toString(),
        Math.max(start, first),
        source,
        new CodeLines.Target(builder, nesting, language));
  }
}
