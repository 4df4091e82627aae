package org.lectern.text;

import org.jsoup.parser.Parser;

/// Character references of HTML: `&amp;`, `&#8211;`.
final class Entities {
  private Entities() {}

  /// What `written` stands for; itself where it stands for nothing, a blank for a control
  /// character.
  static String decode(String written) {
    return switch (written) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      case "&nbsp;" -> "\u00a0";
      default -> clean(Parser.unescapeEntities(written, false));
    };
  }

  /// `words` as they are shown, for words that do not stand in the source as such.
  static String clean(String words) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = Characters.shown(words, i);
      shown.append(c == Characters.NOTHING ? ' ' : c);
    }
    return shown.toString();
  }
}
