package org.lectern.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells whether a report is about several conferences, and so belongs to none.
///
/// @param titles of the report, the likeliest first
/// @param heads its headings and what stands in their place
record Several(List<String> titles, List<Head> heads) {

  /// So many headings that each name another series are a list.
  private static final int HEADINGS = 3;

  // "RoseConf and GardenConf", "RoseConf & GardenConf 2014"
  private static final Expression AND =
      Expression.of(
          "(?u)^(?:\\s+\\p{Lu}\\p{L}+)?(?:\\s+(?:19|20)\\d{2})?(?:,?\\s+(?:and|und|et|y|e)\\s+|\\s*[&+]\\s*)(?:the\\s+)?$");

  boolean isSo() {
    if (titles.isEmpty()) {
      return false;
    }
    String title = titles.getFirst();
    return namesTwo(title) || Series.in(title).isEmpty() && headingsDiffer();
  }

  private static boolean namesTwo(String title) {
    Series.Mention before = null;
    for (Series.Mention mention : Series.in(title)) {
      if (before != null
          && before.known()
          && mention.known()
          && before.end() <= mention.start()
          && !before.name().equals(mention.name())
          && AND.isIn(title.substring(before.end(), mention.start()))) {
        return true;
      }
      before = mention;
    }
    return false;
  }

  private boolean headingsDiffer() {
    Set<String> named = new HashSet<>();
    for (Head head : heads) {
      if (head.isReal()) {
        for (Series.Mention mention : Series.in(head.text())) {
          if (mention.known()) {
            named.add(mention.name());
          }
        }
      }
    }
    return named.size() >= HEADINGS;
  }
}
