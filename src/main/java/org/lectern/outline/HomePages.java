package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lectern.model.Inline;

/// Finds the conference whose home page the beginning of a report links to, by its name: "[Joy of
/// Roses](http://joyofroses.example), a conference in Verona".
///
/// @param text the plain text of the report
record HomePages(String text, List<Line> lines) {

  private static final int BEGINNING = 1200;

  private static final int SHORTEST = 5;

  private static final int MOST_WORDS = 5;

  // "joyofroses" of "https://www.joyofroses.example/2014"
  private static final Expression HOST =
      Expression.of("(?i)^https?://(?:www\\.|\\d{4}\\.)?([a-z0-9-]+)\\.[a-z]{2,}(?:[/.?#:].*)?$");

  private static final Expression EVENT =
      Expression.of(
          "(?iu)\\b(?:conferences?|conferentie|conférences?|conferencia|konferenz|meet-?up|summit|unconference|attend(?:ed|ing)?|went"
              + " to|besucht|bezocht|asist[ií]|assisté)\\b");

  /// The first one.
  Optional<String> find() {
    for (Line line : lines) {
      if (line.span().start() > BEGINNING) {
        return Optional.empty();
      }
      for (Inline inline : line.inlines()) {
        String words = inline.span().in(text).strip();
        if (inline.style() == Inline.Style.LINK
            && isNamed(words, inline.target())
            && isEvent(line)) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(String words, String target) {
    Matcher host = HOST.matcher(target);
    String name = Series.squeeze(words);
    return host.matches()
        && name.length() >= SHORTEST
        && Words.count(words) <= MOST_WORDS
        && Character.isUpperCase(words.codePointAt(0))
        && Series.squeeze(host.group(1)).equals(name);
  }

  private static boolean isEvent(Line line) {
    return EVENT.isIn(line.text());
  }
}
