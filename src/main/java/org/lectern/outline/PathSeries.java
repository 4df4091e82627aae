package org.lectern.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the series out of the names of folders and of the file.
///
/// @param parts of the path, the file's name last
record PathSeries(List<String> parts) {

  /// So many words a file's name has that says more than a series, a year and a date.
  private static final int SERIES_AND_TITLE = 7;

  // Folders that part notes and are no conference
  private static final Pattern SHELF =
      Pattern.compile(
          "(?i)(?:misc|others?|various|general|talks?|sessions?|posts?|_posts|blog|docs?|content|drafts?|archives?|images?|src|en|de|fr|es|old|new|local|meetups?|webinars?|online|videos?)(?:\\..*)?");

  /// The known series that the innermost folder with one names.
  Optional<String> findKnown() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Optional<String> known =
          EditionTitle.ofPath(parts.get(i)).series().flatMap(Series::findInPath);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /// The innermost folder that looks like a conference: by a year, its shape, or where it lies.
  Optional<String> findShaped() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      EditionTitle reading = EditionTitle.ofPath(parts.get(i));
      if (reading.series().isPresent() && (reading.marked() || isShaped(reading) || isPlaced(i))) {
        return reading.series().map(PathSeries::spoken);
      }
    }
    return Optional.empty();
  }

  private static boolean isShaped(EditionTitle reading) {
    return !Series.in(spoken(reading.series().orElse(""))).isEmpty();
  }

  /// Whether the folder lies in one of a year, or in one of notes.
  private boolean isPlaced(int index) {
    if (index == 0) {
      return false;
    }
    String above = parts.get(index - 1);
    boolean year =
        EditionTitle.ofPath(above).series().isEmpty() && EditionTitle.yearIn(above).isPresent();
    return year
        || Location.holdsNotes(above)
            && !Location.holdsNotes(parts.get(index))
            && !SHELF.matcher(parts.get(index)).matches();
  }

  /// "2016-06-23-gardenconf_2016_pruning-old-roses": the file's name has a series and a title too.
  boolean isNamedAsNote() {
    String file = file();
    return Words.count(Words.fold(file)) >= SERIES_AND_TITLE
        && EditionTitle.ofPath(file).series().flatMap(Series::findInPath).isPresent();
  }

  // "roses-2016", "2016-roses", "RoseConf2016"
  private static final Pattern NAME_AND_YEAR =
      Pattern.compile(
          "(?i)(?:(?:19|20)\\d{2}-?)?([a-z][a-z-]{2,30}?)-?|([a-z][a-z-]{2,30}?)-?(?:19|20)\\d{2}");

  /// "roses-2016_how-to-prune": a path made flat with underscores has a piece of a name and a year;
  /// below a folder of notes "open-garden_how-to-prune" has one too.
  Optional<String> findInFlatName() {
    String file = file();
    String[] pieces = file.split("_");
    if (pieces.length < 2) {
      return Optional.empty();
    }
    boolean below = parts.size() > 1 && Location.holdsNotes(parts.get(parts.size() - 2));
    if (below && Arrays.stream(pieces).allMatch(piece -> piece.indexOf('-') > 0)) {
      return EditionTitle.ofPath(pieces[0]).series().map(PathSeries::spoken);
    }
    for (String piece : pieces) {
      if (piece.length() < 40
          && EditionTitle.yearIn(piece).isPresent()
          && NAME_AND_YEAR.matcher(piece).matches()) {
        Optional<String> name = EditionTitle.ofPath(piece).series();
        if (name.isPresent()) {
          return name.map(PathSeries::spoken);
        }
      }
    }
    return Optional.empty();
  }

  private String file() {
    return parts.isEmpty() ? "" : parts.getLast();
  }

  /// "engineers 4 engineers" as a name: "Engineers 4 Engineers"; "euc": "EUC".
  private static String spoken(String words) {
    if (!words.equals(words.toLowerCase(Locale.ROOT))) {
      return words;
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
