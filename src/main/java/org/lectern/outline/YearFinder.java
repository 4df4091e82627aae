package org.lectern.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lectern.model.Document;

/// Finds the year of an edition: in titles, folders, beside the series, in dates, in this order.
///
/// @param titles of the report, the likeliest first
/// @param parts of the path, the file's name last
record YearFinder(
    Document document,
    List<Line> lines,
    List<Head> heads,
    List<String> titles,
    List<String> parts) {

  // "GardenConf 2014", "GardenConf in 2014", "2014 GardenConf"
  static final Expression YEAR_BEHIND =
      Expression.of(
          "^[^\\p{L}\\d]{0,3}(?:(?:conference|in|edition|\\p{Lu}\\p{L}+)\\s){0,2}((?:19[89]|20[0-4])\\d)\\b");

  private static final int BEGINNING = 12;

  /// The year of the edition; adds to `reasons` where it was found.
  ///
  /// @param text the beginning of the report's words
  Optional<Integer> find(Optional<String> series, String text, List<String> reasons) {
    for (String title : titles) {
      boolean edition =
          series.isPresent() && !Series.in(title).isEmpty()
              || Role.isDay(title)
              || EditionTitle.ofTitle(title).series().equals(series);
      Optional<Integer> year = EditionTitle.yearIn(title);
      if (year.isPresent() && edition) {
        reasons.add("the year from the title");
        return year;
      }
    }
    Optional<Integer> folder = yearInParts(parts.size() - 1);
    if (folder.isPresent()) {
      reasons.add("the year from the path");
      return folder;
    }
    Optional<Integer> named = besideSeriesInName(series);
    if (named.isPresent()) {
      reasons.add("the year from the file’s name");
      return named;
    }
    Optional<Integer> beside = besideSeries(series, text);
    if (beside.isPresent()) {
      reasons.add("the year beside the series in the text");
      return beside;
    }
    return dated(reasons);
  }

  /// "rustconf_2020_thoughts" of RustConf; a date in front is that of the note.
  private Optional<Integer> besideSeriesInName(Optional<String> series) {
    String file = parts.isEmpty() ? "" : DATE.without(parts.getLast());
    Optional<Integer> shortYear = FlatName.shortYear(FlatName.firstPiece(file));
    if (series.isPresent()
        && shortYear.isPresent()
        && Series.squeeze(file).startsWith(Series.squeeze(series.get()))) {
      return shortYear;
    }
    EditionTitle name = EditionTitle.ofPath(file);
    boolean same =
        series.isPresent()
            && name.year().isPresent()
            && Series.squeeze(file).contains(Series.squeeze(series.get()) + name.year().get());
    return same ? name.year() : Optional.empty();
  }

  private static final Expression DATE = Expression.of("^(?:19|20)\\d{2}-?\\d{2}-?\\d{2}[-_ ]");

  private Optional<Integer> yearInParts(int end) {
    for (int i = end - 1; i >= 0; i--) {
      Optional<Integer> year = EditionTitle.ofPath(parts.get(i)).year();
      if (year.isPresent()) {
        return year;
      }
    }
    return Optional.empty();
  }

  /// The year that stands most often behind the series.
  private Optional<Integer> besideSeries(Optional<String> series, String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Series.Mention mention : Series.in(text)) {
      if (series.isPresent() && EditionFinder.withoutArticle(mention.name()).equals(series.get())) {
        Matcher year =
            YEAR_BEHIND.matcher(
                text.substring(mention.end(), Math.min(text.length(), mention.end() + 40)));
        if (year.find()) {
          int found = Integer.parseInt(year.group(1));
          counts.put(found, counts.getOrDefault(found, 0) + 1);
        }
      }
    }
    return most(counts);
  }

  /// The year with the greatest count, of equals the first year.
  private static Optional<Integer> most(Map<Integer, Integer> counts) {
    int most = 0;
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      int more = each.getValue() - counts.getOrDefault(most, 0);
      if (more > 0 || more == 0 && each.getKey() < most) {
        most = each.getKey();
      }
    }
    return counts.isEmpty() ? Optional.empty() : Optional.of(most);
  }

  private Optional<Integer> dated(List<String> reasons) {
    for (Head head : heads) {
      if (head.role() == Role.DAY && EditionTitle.yearIn(head.text()).isPresent()) {
        reasons.add("the year from the date of a day");
        return EditionTitle.yearIn(head.text());
      }
    }
    for (Line line : lines.subList(0, Math.min(BEGINNING, lines.size()))) {
      String words = line.text().strip();
      if (words.length() <= 60
          && (Role.isDate(words) || words.matches("(?i)(?:dates?|when|datum|quand)\\s*:.*"))
          && EditionTitle.yearIn(words).isPresent()) {
        reasons.add("the year from a date at the top");
        return EditionTitle.yearIn(words);
      }
    }
    Optional<Integer> field =
        EditionTitle.yearIn(
            document.frontMatter().findFirst("date", "published", "created", "year").orElse(""));
    if (field.isPresent()) {
      reasons.add("the year from the field “date”");
      return field;
    }
    Optional<Integer> file =
        parts.isEmpty() ? Optional.empty() : EditionTitle.ofPath(parts.getLast()).year();
    if (file.isPresent()) {
      reasons.add("the year from the file’s name");
    }
    return file;
  }
}
