package org.lectern.export;

import org.lectern.model.Nesting;
import org.lectern.model.Nesting.Marker;

/// The quotes and lists that are open at a place of a page.
final class Nests {

  /// Browsers give up on deeper nesting, and no eye can follow it.
  private static final int DEEPEST = 12;

  private final StringBuilder html;
  private int quotes;
  private int lists;

  /// @param html what they are written to
  Nests(StringBuilder html) {
    this.html = html;
  }

  /// Opens and closes quotes and lists; lists stand inside of quotes.
  void moveTo(Nesting nesting) {
    int wantedQuotes = Math.min(nesting.quotes(), DEEPEST);
    int wantedLists = Math.min(nesting.lists(), DEEPEST);
    if (wantedQuotes != quotes) {
      moveLists(0, new Marker.None());
      html.append("</blockquote>\n".repeat(Math.max(0, quotes - wantedQuotes)));
      html.append("<blockquote>\n".repeat(Math.max(0, wantedQuotes - quotes)));
      quotes = wantedQuotes;
    }
    moveLists(wantedLists, nesting.marker());
  }

  private void moveLists(int wanted, Marker marker) {
    for (; lists > wanted; lists--) {
      html.append("</li></ul>\n");
    }
    boolean begins = !(marker instanceof Marker.None);
    if (lists == wanted && wanted > 0 && begins) {
      html.append("</li>\n<li>").append(sign(marker));
    }
    for (; lists < wanted; lists++) {
      html.append("<ul><li>").append(lists + 1 == wanted ? sign(marker) : "");
    }
  }

  private static String sign(Marker marker) {
    String sign =
        switch (marker) {
          case Marker.None none -> "";
          case Marker.Bullet bullet -> "•";
          case Marker.Number number -> Markup.escape(number.written());
          case Marker.Task task -> task.done() ? "☑" : "☐";
        };
    return sign.isEmpty() ? "" : "<span class=\"marker\">" + sign + "</span>";
  }
}
