package org.lectern.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Reads the series in the name of a file whose folders stand in the name, parted by underscores.
final class FlatName {

  private FlatName() {}

  // "roses-2016", "2016-roses", "RoseConf2016", "roses-2016-verona"
  private static final Expression NAME_AND_YEAR =
      Expression.of(
          "(?i)(?:(?:19|20)\\d{2}-?)?([a-z][a-z-]{2,30}?)-?|([a-z][a-z-]{2,30}?)-?(?:19|20)\\d{2}(?:-[a-z]{3,20})?");

  // "2016-garden-day-verona": a year and a word that conferences bear
  private static final Expression YEAR_AND_CONFERENCE =
      Expression.of(
          "(?i)(?:19|20)\\d{2}-(?:[a-z]+-){0,2}(?:days?|conf|con|summit|camp|fest|forum|world|exchange)(?:-[a-z]{3,20})?");

  // "roses-2016-how-to-prune"
  private static final Expression NAME_YEAR_TITLE =
      Expression.of("(?i)([a-z][a-z]{3,20})-(?:19|20)\\d{2}-[a-z].*");

  private static final Expression DATE =
      Expression.of("(?:19|20)\\d{6}|(?:19|20)\\d{2}-\\d{2}-\\d{2}");

  /// What stands in front of the first underscore: all of a name without one.
  static String firstPiece(String file) {
    int end = file.indexOf('_');
    return end < 0 ? file : file.substring(0, end);
  }

  /// "roses-2016_how-to-prune": a path made flat with underscores has a piece of a name and a year;
  /// below a folder of notes "open-garden_how-to-prune" has one too.
  static Optional<String> findSeries(String file, boolean belowNotes) {
    String[] pieces = file.split("_");
    Matcher front = NAME_YEAR_TITLE.matcher(file);
    if (belowNotes
        && pieces.length == 1
        && front.matches()
        && !PathSeries.SHELF.isAll(front.group(1))) {
      return Optional.of(spoken(front.group(1)));
    }
    if (belowNotes && pieces.length == 1 && YEAR_AND_CONFERENCE.isAll(file)) {
      return EditionTitle.ofPath(file).series().map(FlatName::spoken);
    }
    if (pieces.length < 2) {
      return Optional.empty();
    }
    // "RoseCity_20160601_how-to-prune", "AR_20160601_Rosecity"
    if (belowNotes && pieces.length > 2 && DATE.isAll(pieces[1])) {
      String name = pieces[0].length() > 2 ? pieces[0] : pieces[2];
      return NAME.isAll(name) ? Optional.of(name) : Optional.empty();
    }
    if (belowNotes && haveHyphens(pieces)) {
      return EditionTitle.ofPath(pieces[0]).series().map(FlatName::spoken);
    }
    Optional<String> spaced = withBlanks(pieces);
    if (spaced.isPresent()) {
      return spaced;
    }
    Optional<String> besideYear = besideYear(pieces);
    if (besideYear.isPresent()) {
      return besideYear;
    }
    Optional<String> inFolder = inFolder(pieces, belowNotes);
    if (inFolder.isPresent()) {
      return inFolder;
    }
    for (String piece : pieces) {
      if (piece.length() < 40
          && EditionTitle.yearIn(piece).isPresent()
          && NAME_AND_YEAR.isAll(piece)) {
        Optional<String> name = EditionTitle.ofPath(piece).series();
        if (name.isPresent()) {
          return name.map(FlatName::spoken);
        }
      }
    }
    return Optional.empty();
  }

  // "AR20-Virtual", "RoseCity19"
  private static final Expression NAME_AND_SHORT_YEAR =
      Expression.of("(\\p{Lu}[\\p{L}]{2,20})[-_]?((?:0|1|2)\\d)(?:-\\p{L}{2,12})?");

  // "2014-01-31-PruningSchool"
  private static final Expression DATE_AND_NAME =
      Expression.of("(?:19|20)\\d{2}-\\d{2}-\\d{2}[- ](\\p{Lu}[\\p{L}]{4,30})");

  // "roseconf", "gardenfest"
  private static final Expression SHAPED =
      Expression.of("(?i)[a-z]{3,16}(?:conf|con|fest|summit|camp|days)");

  /// A first piece that looks like a conference by itself: a date or short year, or what
  /// conferences are called.
  static Optional<String> findEvent(String piece) {
    for (Expression shape : new Expression[] {NAME_AND_SHORT_YEAR, DATE_AND_NAME}) {
      Matcher name = shape.matcher(piece);
      if (name.matches() && !PathSeries.SHELF.isAll(name.group(1))) {
        return Optional.of(spoken(name.group(1)));
      }
    }
    return SHAPED.isAll(piece) && Names.isNoPlainWord(piece)
        ? Optional.of(spoken(piece))
        : Optional.empty();
  }

  /// The year that two digits behind the name of a conference stand for: 2020 of "AR20-Virtual".
  static Optional<Integer> shortYear(String piece) {
    Matcher name = NAME_AND_SHORT_YEAR.matcher(piece);
    return name.matches() ? Optional.of(2000 + Integer.parseInt(name.group(2))) : Optional.empty();
  }

  // "conferences_roses_how-to-prune"
  private static final Expression FOLDER =
      Expression.of("(?i)(?:conferences?|confs?|events?|meetups?|konferenzen)");

  // "2018-05-roses", "roses", "rose-city"
  private static final Expression PLAIN_NAME =
      Expression.of("(?i)(?:(?:19|20)\\d{2}(?:-\\d{2}){0,2}-)?([a-z][a-z]{3,20}(?:-[a-z]{3,12})?)");

  /// The folder that lies in one of conferences, when something lies in it.
  private static Optional<String> inFolder(String[] pieces, boolean belowNotes) {
    int at = belowNotes && !FOLDER.isAll(pieces[0]) ? 0 : FOLDER.isAll(pieces[0]) ? 1 : -1;
    if (at < 0 || at + 1 >= pieces.length) {
      return Optional.empty();
    }
    Matcher name = PLAIN_NAME.matcher(pieces[at]);
    boolean conference =
        name.matches()
            && !PathSeries.SHELF.isAll(name.group(1))
            && !Role.isDay(name.group(1))
            && Names.isNoPlainWord(name.group(1).replace('-', ' '))
            && !Towns.has(name.group(1));
    return conference ? Optional.of(spoken(name.group(1))) : Optional.empty();
  }

  // "Rose Conf 2018"
  private static final Expression WORDS_AND_YEAR =
      Expression.of("(\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}) (?:19|20)\\d{2}");

  private static Optional<String> withBlanks(String[] pieces) {
    for (String piece : pieces) {
      Matcher words = WORDS_AND_YEAR.matcher(piece);
      if (words.matches() && !PathSeries.SHELF.isAll(words.group(1)) && !Role.isDate(piece)) {
        return Optional.of(words.group(1));
      }
    }
    return Optional.empty();
  }

  private static boolean haveHyphens(String[] pieces) {
    for (String piece : pieces) {
      if (piece.indexOf('-') <= 0) {
        return false;
      }
    }
    return true;
  }

  // "roses", "garden-days"
  private static final Expression NAME = Expression.of("(?i)[a-z][a-z-]{3,24}");

  /// "2016_roses_how-to-prune", "roses_2016_anna": the piece beside the year at the beginning.
  private static Optional<String> besideYear(String[] pieces) {
    boolean first = pieces[0].matches("(?:19|20)\\d{2}");
    boolean second = pieces.length > 2 && pieces[1].matches("(?:19|20)\\d{2}");
    String name = first ? pieces[1] : second ? pieces[0] : "";
    return NAME.isAll(name) && !PathSeries.SHELF.isAll(name) ? Optional.of(name) : Optional.empty();
  }

  // "PruningSchool", not "GardenConf"
  private static final Expression TWO_WORDS =
      Expression.of(
          "\\p{Lu}\\p{Ll}{5,}(?:(?!Conf|Con|Days|Fest|Camp|World|City)\\p{Lu}\\p{Ll}{4,}){1,2}");

  /// "engineers 4 engineers" as a name: "Engineers 4 Engineers"; "euc": "EUC".
  static String spoken(String words) {
    if (!words.equals(words.toLowerCase(Locale.ROOT))) {
      return TWO_WORDS.isAll(words) ? words.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ") : words;
    }
    StringBuilder spoken = new StringBuilder();
    for (String word : words.split(" ")) {
      boolean letters = word.length() <= 3 || !word.matches(".*[aeiouy].*");
      spoken.append(spoken.isEmpty() ? "" : " ");
      spoken.append(
          letters
              ? word.toUpperCase(Locale.ROOT)
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return spoken.toString();
  }
}
