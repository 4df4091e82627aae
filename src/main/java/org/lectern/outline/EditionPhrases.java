package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds series that are named in a way of their own: as what somebody went to, or by their number.
final class EditionPhrases {

  private static final int BEGINNING = 2500;

  // "I went to Rose Exchange 2016", "back from The Rose Exchange in 2016", "attended the Rose
  // conference"
  private static final Expression WENT_TO =
      Expression.of(
          "\\b(?:attend(?:ed|ing)?|went to|going to|been (?:at|to)|back from|returned"
              + " from|visit(?:ed|ing)?|spoke at|was at|were at|speak at|speaking at|talk"
              + " at|conference|besucht|auf der|war ich (?:auf|bei)|asistí (?:a|al)|fui"
              + " (?:a|al)|assisté (?:à|au)|allé"
              + " (?:à|au))\\s+(?:the\\s+|la\\s+|le\\s+|der\\s+|die\\s+)?((?:\\p{Lu}[\\p{L}\\d.&-]*\\s){1,4})(?:(?:in\\s+)?['’]?(?:(?:19|20)\\d{2}|\\d{2}\\b)|(?:conference|konferenz|conférence|meet-?up|unconference|summit|event)\\b)");

  // "29c3", "31C3"
  private static final Expression CONGRESS =
      Expression.of("(?i)(?<![\\p{L}\\d])([1-3]\\dC3)(?![\\p{L}\\d])");

  private EditionPhrases() {}

  /// What the beginning of a report says its writer went to.
  static Optional<String> findAttended(String text) {
    Matcher went = WENT_TO.matcher(text.substring(0, Math.min(text.length(), BEGINNING)));
    return went.find() && Names.isNoPlainWord(went.group(1).strip()) && !Role.isDate(went.group(1))
        ? Optional.of(went.group(1).strip())
        : Optional.empty();
  }

  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\d.&+!-]*(?:\\s(?:\\p{Lu}[\\p{L}\\d.&+!-]*|\\d{1,2}(?!\\d))){0,3})";

  // "Moss Village is a conference", "Moss Village, an annual conference"
  private static final Expression IS_CONFERENCE =
      Expression.of(
          NAME
              + "(?:,|\\s\\([^()]{2,40}\\),?)?\\s+(?:(?:is|was|ist|war|est|était|es|fue|è)\\s+)?(?:an?|the|eine|die|une|la|una)\\s+(?:[\\p{L}-]+\\s+){0,4}(?:conference|un-?conference|meet-?up|konferenz|conférence|conferencia|conferenza|congress|convention|festival)\\b");

  // "went to Moss Village in Verona", "war auf dem MossCamp": a town or inner capitals show a name
  private static final Expression WENT_THERE =
      Expression.of(
          "\\b(?:went\\s+to|attend(?:ed|ing)?|visit(?:ed|ing)|was\\s+at|were\\s+at|been\\s+(?:at|to)|back\\s+from|returned\\s+from|spoke\\s+at|war(?:en)?\\s+(?:ich|wir)\\s+(?:auf|bei)|besuchte[n]?|étais\\s+(?:à|au)|assisté\\s+(?:à|au)|participé\\s+(?:à|au)|estuve\\s+en|asistí\\s+(?:a|al))\\s+(?:(?:the|my\\s+first|this\\s+year['’]s|la|le|der|dem|die|das)\\s+)?"
              + NAME
              + "(?=\\s+(?:in|à|en|at)\\s+(?:the\\s+)?\\p{Lu}|\\s+(?:this|last)\\s+(?:week|month|year)|\\s+for\\s+the\\s+first|[,.!])",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// What the first words call a conference, or say that their writer went to.
  ///
  /// @param titles where a name that the text says once may stand too
  static Optional<String> findCalled(String text, List<String> titles) {
    String all = text + "\n" + String.join("\n", titles);
    String beginning = text.substring(0, Math.min(text.length(), 1500));
    for (Expression phrase : new Expression[] {IS_CONFERENCE, WENT_THERE}) {
      for (Matcher called = phrase.matcher(beginning); called.find(); ) {
        String name = EditionFinder.withoutArticle(Words.withoutEnd(called.group(1), ".!"));
        boolean sure =
            phrase == IS_CONFERENCE
                || isOddName(name)
                || !Towns.has(name)
                    && (count(all, name) > 1 || isBeforePlace(beginning, called.end()));
        if (sure
            && name.length() > 2
            && Names.isNoPlainWord(name)
            && Names.score(name) < Names.SURE
            && !Role.isDate(name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /// "MossCamp", "Moss4All": no town is written so.
  private static boolean isOddName(String name) {
    String rest = name.substring(1);
    return !rest.equals(rest.toLowerCase(java.util.Locale.ROOT)) && rest.indexOf(' ') < 0;
  }

  // " in Verona", not " in May"
  private static final Expression IN_PLACE =
      Expression.of("^\\s+(?:in|à|en)\\s+(?:the\\s+)?(\\p{Lu}\\p{L}+)");

  private static boolean isBeforePlace(String text, int end) {
    Matcher place = IN_PLACE.matcher(text.substring(end, Math.min(text.length(), end + 40)));
    return place.find() && !Role.isDate(place.group(1));
  }

  private static int count(String text, String name) {
    int count = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      count++;
    }
    return count;
  }

  /// The Chaos Communication Congress, by its number: "29c3".
  static Optional<String> findCongress(String words) {
    Matcher congress = CONGRESS.matcher(words);
    return congress.find() ? Optional.of(congress.group(1)) : Optional.empty();
  }

  // "DEF CON 24", "defcon24"
  private static final Expression DEF_CON =
      Expression.of("(?i)(?<![\\p{L}\\d])def\\s?con[\\s-]?([12]\\d|3[0-9])(?!\\d)");

  /// The year of a series that counts its editions: of the congress the first was in 1984, of DEF
  /// CON in 1993.
  ///
  /// @param words titles and path
  static Optional<Integer> yearOfCounted(String series, String words) {
    if (CONGRESS.isAll(series)) {
      return Optional.of(1983 + Integer.parseInt(series.substring(0, 2)));
    }
    Optional<String> congress = findCongress(words);
    if (congress.isPresent() && series.equals("Chaos Communication Congress")) {
      return yearOfCounted(congress.get(), words);
    }
    Matcher counted = DEF_CON.matcher(words);
    return Series.squeeze(series).equals("defcon") && counted.find()
        ? Optional.of(1992 + Integer.parseInt(counted.group(1)))
        : Optional.empty();
  }
}
