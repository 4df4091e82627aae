package org.lectern.outline;

import java.util.List;
import java.util.Optional;

/// Spells known series as a report does: "Strangeloop", where it never says "Strange Loop".
///
/// @param titles of the report, the likeliest first
/// @param text the beginning of its words
record SeriesSpelling(List<String> titles, String text, PathSeries path) {

  /// @param name the usual one
  String of(String name) {
    if (String.join("\n", titles).contains(name) || text.contains(name)) {
      return name;
    }
    for (String title : titles) {
      Optional<String> written = in(title, name);
      if (written.isPresent()) {
        return written.get();
      }
    }
    return path.findSpelling(name).or(() -> in(text, name)).orElse(name);
  }

  private static Optional<String> in(String words, String name) {
    for (Series.Mention mention : Series.in(words)) {
      String written = Series.bare(words.substring(mention.start(), mention.end()));
      Optional<String> listed = Series.findSpelling(written);
      if (mention.name().equals(name) && listed.isPresent()) {
        // "Europython" and "BOB-Konferenz" are no other words than the listed ones.
        return Words.fold(written).equals(Words.fold(listed.get())) ? listed : Optional.of(written);
      }
    }
    return Optional.empty();
  }
}
