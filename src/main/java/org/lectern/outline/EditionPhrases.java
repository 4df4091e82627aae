package org.lectern.outline;

import java.util.Optional;
import java.util.regex.Matcher;

/// Finds series that are named in a way of their own: as what somebody went to, or by their number.
final class EditionPhrases {

  private static final int BEGINNING = 2500;

  // "I went to Rose Exchange 2016", "back from The Rose Exchange in 2016", "attended the Rose
  // conference"
  private static final Expression WENT_TO =
      Expression.of(
          "\\b(?:attend(?:ed|ing)?|went to|going to|been (?:at|to)|back from|returned"
              + " from|visit(?:ed|ing)?|spoke at|speak at|speaking at|talk"
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
