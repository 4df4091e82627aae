package org.lectern.text;

import org.jsoup.parser.Parser;

/// Character references of HTML: `&amp;`, `&#8211;`.
final class Entities {
  private Entities() {}

  /// What `written` stands for; itself where it stands for nothing, a blank for a control
  /// character.
  static String decode(String written) {
    String decoded = Parser.unescapeEntities(written, false);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < decoded.length(); i++) {
      char c = Characters.shown(decoded, i);
      shown.append(c == Characters.NOTHING ? ' ' : c);
    }
    return shown.toString();
  }
}
