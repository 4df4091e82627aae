package org.lectern.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a series that nobody knows in the titles of a report, by the words around it: "What I
/// learned at Moss Village", "Moss Village 2018 trip report".
///
/// @param titles of the report, the likeliest first
/// @param parts of its path
/// @param text the beginning of its words
record TitlePhrases(List<String> titles, List<String> parts, String text) {

  private static final String NAME =
      "((?:\\p{Lu}|\\d{1,2}(?=\\p{L}))[\\p{L}\\d.&+!’']*(?:[\\s-](?:(?:of|the|and|for|&)\\s)?(?:\\p{Lu}[\\p{L}\\d&+!.]*|\\d{1,2}(?!\\d))){0,3})";

  private static final String REPORT =
      "(?:notes?|recap|trip(?:\\s+report)?|report|highlights?|lessons(?:\\s+learned)?|summary|summaries|impressions?|take-?aways?|experiences?|learnings?|reflections?|thoughts|days?(?:\\s+(?:\\d|one|two|three))?|week(?:end)?|evening|favou?rites?|talks|sessions|review|retrospective|learn(?:ed|t)|first\\s+time|adventures?|retour|compte[-"
          + " ]rendu|bilan|résumé|bericht|nachlese|rückblick|eindrücke|besuch|notizen|crónica|resumen|apuntes|notas|experiencia)";

  private static final String ARTICLE =
      "(?:(?:the|my\\s+first|this\\s+year['’]s|la|le|les|die|der|das|dem|el)\\s+)?";

  // "days at Moss Village", "attending Moss Village"
  private static final Expression AT =
      Expression.of(
          "(?iu:\\b"
              + REPORT
              + "\\s+(?:at|auf|bei|zur|zum|vom|von|de|en|à|au|sur)|\\b(?:attending|visiting|speaking\\s+at|back\\s+from))\\s+(?iu:"
              + ARTICLE
              + ")"
              + NAME);

  // "lessons from Moss Village": whatever one may learn from
  private static final Expression FROM =
      Expression.of(
          "(?iu:\\b" + REPORT + "\\s+(?:from|of|on|to|about|for))\\s+(?iu:" + ARTICLE + ")" + NAME);

  private static final Expression EVENT =
      Expression.of(
          "(?iu)^[^.\\n]{0,40}\\b(?:conference|konferenz|conférence|conferencia|congreso|meet-?up|event|summit|unconference|convention|workshops?|attendees|speakers)\\b");

  /// A title that has nothing but a name, a year and words of reports.
  Optional<String> findWhole() {
    for (String title : titles) {
      EditionTitle reading = EditionTitle.ofTitle(title);
      if (reading.year().isPresent() && reading.series().isPresent() && !Role.isDay(title)) {
        String name = reading.series().get();
        String rest = EditionTitle.withoutMarks(title.replace(name, " "));
        if (rest.isBlank() && isInCapitals(name) && Words.count(name) <= 4 && !Role.isDate(name)) {
          return Optional.of(EditionFinder.withoutArticle(name));
        }
      }
    }
    return Optional.empty();
  }

  // "growing_roses 2009 in the rear view mirror", "OR2014 - Sessions on Thursday"
  private static final Expression IN_FRONT =
      Expression.of(
          "^([\\p{L}\\d][^\\s:,.–—-]*(?:\\s[\\p{L}\\d&][^\\s:,.–—-]*){0,3}\\s|\\p{Lu}{2,6})((?:19|20)\\d{2})\\b");

  /// The name in front of a title, where the text or the path says it again with its year.
  Optional<String> findInFront() {
    for (String title : titles) {
      Matcher front = IN_FRONT.matcher(title.strip());
      if (front.find()) {
        String name = front.group(1).strip();
        String edition = front.group();
        int times = text.contains(title.strip()) ? 2 : 1;
        boolean again =
            text.split(Pattern.quote(edition), times + 1).length > times
                || String.join("/", parts).contains(edition);
        if (again
            && !Role.isDate(name)
            && (Names.isNoPlainWord(name) || name.equals(name.toUpperCase(Locale.ROOT)))) {
          return Optional.of(EditionFinder.withoutArticle(name));
        }
      }
    }
    return Optional.empty();
  }

  /// The name behind words such as "days at", where path or text know it too or nothing else can be
  /// meant.
  Optional<String> findNamed() {
    for (String title : titles) {
      Optional<String> at = name(AT, title).filter(name -> !Towns.has(name));
      if (at.isPresent()) {
        return at;
      }
      Optional<String> from =
          name(FROM, title).filter(name -> isKnown(name) || isEvent(name, title));
      if (from.isPresent()) {
        return from;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(Expression phrase, String title) {
    Matcher found = phrase.matcher(title);
    if (!found.find()) {
      return Optional.empty();
    }
    String name = Words.withoutEnd(found.group(1), ".’'!");
    return name.length() < 3 || Role.isDate(name) ? Optional.empty() : Optional.of(name);
  }

  /// Whether the path has it, or the text speaks of it as of an event.
  private boolean isKnown(String name) {
    String squeezed = Series.squeeze(name);
    String file = parts.isEmpty() ? "" : Series.squeeze(parts.getLast());
    boolean inName = squeezed.length() > 3 && file.contains(squeezed) && !isSlug(file);
    return (inName || isEvent(name)) && !Towns.has(name);
  }

  /// Whether the file is named by a whole title, and its name says nothing new.
  private boolean isSlug(String file) {
    for (String title : titles) {
      String squeezed = Series.squeeze(title);
      if (squeezed.length() > 5 && file.endsWith(squeezed)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEvent(String name) {
    return isEvent(name, text);
  }

  private static boolean isEvent(String name, String text) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (EVENT.isIn(text.substring(end, Math.min(text.length(), end + 60)))
          || YearFinder.YEAR_BEHIND.isIn(text.substring(end, Math.min(text.length(), end + 12)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInCapitals(String name) {
    for (String word : Words.between(name)) {
      boolean small = Character.isLowerCase(word.codePointAt(0));
      if (small && word.length() > 3) {
        return false;
      }
    }
    return true;
  }
}
