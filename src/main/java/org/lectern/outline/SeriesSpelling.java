package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spells a series as a report does: "Strangeloop", where it never says "Strange Loop".
///
/// @param titles of the report, the likeliest first
/// @param text the beginning of its words
record SeriesSpelling(List<String> titles, String text, PathSeries path) {

  private static final int SHORTEST = 3;

  /// @param name the usual one
  String of(String name) {
    for (String title : titles) {
      Optional<String> written = in(title, name);
      if (written.isPresent()) {
        boolean usual = count(name) > 0 && count(name) >= count(written.get());
        return usual ? name : written.get();
      }
    }
    if (text.contains(name)) {
      return name;
    }
    return path.findSpelling(name).or(() -> in(text, name)).orElse(name);
  }

  private int count(String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }

  private static Optional<String> in(String words, String name) {
    if (words.contains(name)) {
      return Optional.of(name);
    }
    for (Series.Mention mention : Series.in(words)) {
      String written = Series.bare(words.substring(mention.start(), mention.end()));
      Optional<String> listed = Series.findSpelling(written);
      if (mention.name().equals(name) && listed.isPresent()) {
        // "Europython" and "BOB-Konferenz" are no other words than the listed ones.
        return Words.fold(written).equals(Words.fold(listed.get())) ? listed : Optional.of(written);
      }
    }
    return parted(words, name);
  }

  /// The same letters with other gaps: "Rose Garden Day" for the "RoseGardenDay" of a file's name.
  private static Optional<String> parted(String words, String name) {
    String letters = Series.squeeze(name);
    if (letters.length() < SHORTEST || Series.findSpelt(name).isPresent()) {
      return Optional.empty();
    }
    StringBuilder gaps = new StringBuilder("(?<![\\p{L}\\d])");
    letters
        .codePoints()
        .forEach(letter -> gaps.append(Pattern.quote(Character.toString(letter))).append("[ -]?"));
    Matcher written = Pattern.compile(gaps + "(?![\\p{L}])", FLAGS).matcher(words);
    return written.find() ? Optional.of(written.group().strip()) : Optional.empty();
  }

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
}
