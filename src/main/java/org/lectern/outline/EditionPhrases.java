package org.lectern.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds series that are named in a way of their own: as what somebody went to, or by their number.
final class EditionPhrases {

  private static final int BEGINNING = 2500;

  // "I went to Rose Exchange 2016", "back from The Rose Exchange in 2016"
  private static final Pattern WENT_TO =
      Pattern.compile(
          "\\b(?:attend(?:ed|ing)?|went to|going to|been (?:at|to)|back from|returned"
              + " from|visit(?:ed|ing)?|spoke at|speak at|speaking at|talk"
              + " at|conference|besucht|auf der|war ich (?:auf|bei)|asistí (?:a|al)|fui"
              + " (?:a|al)|assisté (?:à|au)|allé"
              + " (?:à|au))\\s+(?:the\\s+|la\\s+|le\\s+|der\\s+|die\\s+)?((?:\\p{Lu}[\\p{L}\\d.&-]*\\s){1,4})(?:in\\s+)?['’]?(?:(?:19|20)\\d{2}|\\d{2}\\b)");

  // "29c3", "31C3"
  private static final Pattern CONGRESS =
      Pattern.compile("(?i)(?<![\\p{L}\\d])([1-3]\\dC3)(?![\\p{L}\\d])");

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

  /// The congress counts its years: the first was in 1984.
  static Optional<Integer> yearOfCongress(String series) {
    return CONGRESS.matcher(series).matches()
        ? Optional.of(1983 + Integer.parseInt(series.substring(0, 2)))
        : Optional.empty();
  }
}
