package org.lectern.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the series that a text is about, among all that it names.
///
/// @param text the beginning of a report's words
record TextSeries(String text) {

  /// So many series named alike are a list.
  private static final int SEVERAL = 4;

  /// What the namings of a series in the text must count together.
  private static final double NAMED_ENOUGH = 1.5;

  private static final int BEGINNING = 1500;

  /// The series named most in the text, when it is named as one is.
  Optional<String> find() {
    Map<String, Double> counts = new HashMap<>();
    for (Series.Mention mention : Series.in(text)) {
      double weight = (mention.known() ? 1.0 : 0.4) * (mention.start() < BEGINNING ? 2 : 1);
      boolean withYear =
          YearFinder.YEAR_BEHIND
              .matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + 40)))
              .find();
      String name = EditionFinder.withoutArticle(mention.name());
      counts.put(name, counts.getOrDefault(name, 0.0) + (withYear ? weight + 1 : weight));
    }
    return isOfMany(counts) ? Optional.empty() : most(counts);
  }

  /// Of those that count enough the one with the greatest count, of equals the first by name.
  private static Optional<String> most(Map<String, Double> counts) {
    String most = null;
    for (Map.Entry<String, Double> each : counts.entrySet()) {
      int more = most == null ? 1 : Double.compare(each.getValue(), counts.get(most));
      if (each.getValue() >= NAMED_ENOUGH
          && (more > 0 || more == 0 && each.getKey().compareTo(most) < 0)) {
        most = each.getKey();
      }
    }
    return Optional.ofNullable(most);
  }

  /// Whether so many series are named that the report is about none of them: a list to watch.
  private static boolean isOfMany(Map<String, Double> counts) {
    double most = 0;
    for (double count : counts.values()) {
      most = Math.max(most, count);
    }
    int near = 0;
    for (double count : counts.values()) {
      near += count >= NAMED_ENOUGH && count * 2 > most ? 1 : 0;
    }
    return near >= SEVERAL;
  }
}
