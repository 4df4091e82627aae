package org.lectern.outline;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How the writer of a file puts title and speaker, learned from its sure lines.
///
/// @param counts how many lines show each feature
record Habit(Map<Feature, Integer> counts) {

  static final Habit NONE = new Habit(Map.of());

  Habit {
    counts = Map.copyOf(counts);
  }

  static Habit of(Collection<TitleLine> lines) {
    Map<Feature, Integer> counts = new EnumMap<>(Feature.class);
    for (TitleLine line : lines) {
      for (Feature feature : line.features()) {
        counts.put(feature, counts.getOrDefault(feature, 0) + 1);
      }
    }
    return new Habit(counts);
  }

  /// Whether at least two sure lines do it, and none of the opposite shape more often.
  boolean has(Feature feature) {
    Feature opposite =
        feature == Feature.SPEAKER_AFTER_DASH
            ? Feature.SPEAKER_BEFORE_DASH
            : feature == Feature.SPEAKER_BEFORE_DASH ? Feature.SPEAKER_AFTER_DASH : null;
    int count = counts.getOrDefault(feature, 0);
    return count >= 2 && (opposite == null || count > counts.getOrDefault(opposite, 0));
  }
}
