package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Reads the series out of the names of folders and of the file.
///
/// @param parts of the path, the file's name last
record PathSeries(List<String> parts) {

  /// So many words a file's name has that says more than a series, a year and a date.
  private static final int SERIES_AND_TITLE = 7;

  // Folders that part notes and are no conference
  static final Expression SHELF =
      Expression.of(
          "(?i)(?:misc|others?|various|general|talks?|sessions?|posts?|_posts|blog|docs?|content|drafts?|archives?|images?|src|en|de|fr|es|old|new|local|meetups?|webinars?|online|videos?)(?:\\..*)?");

  /// The known series that the innermost folder with one names.
  Optional<String> findKnown() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Optional<String> known = EditionTitle.ofPath(parts.get(i)).findKnownSeries();
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /// How the path spells a known series: "DDD Europe", where it is not called by its usual name.
  Optional<String> findSpelling(String series) {
    for (String part : parts) {
      String words = EditionTitle.ofPath(part).series().orElse("");
      for (String piece : (words + "_" + part).split("[_\\d]+")) {
        if (Series.findSpelt(piece).equals(Optional.of(series))) {
          return Series.findSpelling(piece);
        }
      }
    }
    return Optional.empty();
  }

  // "redeploy_2018", "GothamGo2015", "2018-redeploy"
  private static final Expression NAME_AND_YEAR =
      Expression.of(
          "(?i)(?:([a-z][a-z]{4,20})[-_ ]?(?:19|20)\\d{2}|(?:19|20)\\d{2}[-_ ]([a-z][a-z]{4,20}))");

  /// The series of a file whose name is nothing but one and a year: "redeploy_2018"; a known one
  /// also where more than that stands behind it: "goto-chicago-2015".
  Optional<String> findNamed() {
    Optional<String> event =
        isBelowNotes() ? FlatName.findEvent(FlatName.firstPiece(file())) : Optional.empty();
    if (event.isPresent() && file().indexOf('_') > 0) {
      return event;
    }
    Matcher named = NAME_AND_YEAR.matcher(file());
    if (!named.matches()) {
      return EditionTitle.yearIn(file()).isPresent()
          ? EditionTitle.ofPath(file()).findKnownSeries()
          : Optional.empty();
    }
    String name = named.group(1) != null ? named.group(1) : named.group(2);
    boolean plain = SHELF.isAll(name) || !Names.isNoPlainWord(name) || Location.holdsNotes(name);
    return plain ? Optional.empty() : Optional.of(FlatName.spoken(name));
  }

  /// The innermost folder that looks like a conference: by a year, its shape, or where it lies.
  Optional<String> findShaped() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      EditionTitle reading = EditionTitle.ofPath(parts.get(i));
      if (reading.series().isPresent() && (reading.marked() || isShaped(reading) || isPlaced(i))) {
        return Optional.of(FlatName.spoken(reading.series().get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isShaped(EditionTitle reading) {
    return !Series.in(FlatName.spoken(reading.series().orElse(""))).isEmpty();
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
            && !SHELF.isAll(parts.get(index));
  }

  /// "2016-06-23-gardenconf_2016_pruning-old-roses": the file's name has a series and a title too.
  boolean isNamedAsNote() {
    String file = file();
    return Words.count(Words.fold(file)) >= SERIES_AND_TITLE
        && EditionTitle.ofPath(file).findKnownSeries().isPresent();
  }

  /// What a name in which the folders stand says, below a folder of notes or elsewhere.
  Optional<String> findInFlatName() {
    return FlatName.findSeries(file(), isBelowNotes());
  }

  private boolean isBelowNotes() {
    return parts.size() > 1 && Location.holdsNotes(parts.get(parts.size() - 2));
  }

  private String file() {
    return parts.isEmpty() ? "" : parts.getLast();
  }
}
