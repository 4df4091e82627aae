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
      case "&#9;", "&Tab;" -> " ";
      default -> Characters.clean(Parser.unescapeEntities(written, false));
    };
  }
}
