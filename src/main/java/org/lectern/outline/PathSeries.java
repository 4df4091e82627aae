package org.lectern.outline;

import java.util.List;
import java.util.Optional;

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
    boolean below = parts.size() > 1 && Location.holdsNotes(parts.get(parts.size() - 2));
    return FlatName.findSeries(file(), below);
  }

  private String file() {
    return parts.isEmpty() ? "" : parts.getLast();
  }
}
