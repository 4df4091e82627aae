package org.lectern.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the levels of headings that are topics: "Under glass", and below it a sentence for each of
/// several talks.
///
/// Such a heading looks like a talk told by its first speaker; only the other talks below it, and
/// below its siblings, tell the difference.
final class Topics {

  /// So many titles are told below the headings of a level of topics.
  private static final int TOLD = 3;

  private final List<HeadReading> readings;
  private final Map<Integer, Set<String>> titles = new HashMap<>();
  private final Map<Integer, Set<List<String>>> speakers = new HashMap<>();

  /// @param told the talks that the prose of the whole file tells of, in the order of the text
  Topics(List<HeadReading> readings, List<Finding> told) {
    this.readings = readings;
    int above = -1;
    for (Finding finding : told) {
      while (above + 1 < readings.size()
          && readings.get(above + 1).head().line() <= finding.line()) {
        above++;
      }
      if (above >= 0 && !finding.telling().speakers().isEmpty()) {
        speakers.computeIfAbsent(above, _ -> new HashSet<>()).add(finding.telling().speakers());
        int head = above;
        finding
            .telling()
            .title()
            .ifPresent(
                title -> titles.computeIfAbsent(head, _ -> new HashSet<>()).add(Words.fold(title)));
      }
    }
  }

  Set<Integer> levels() {
    Set<Integer> levels = new HashSet<>();
    readings.forEach(reading -> levels.add(reading.head().level()));
    levels.removeIf(level -> !isOfTopics(level));
    return levels;
  }

  private boolean isOfTopics(int level) {
    int all = 0;
    int several = 0;
    int crowded = 0;
    int told = 0;
    for (int i = 0; i < readings.size(); i++) {
      HeadReading reading = readings.get(i);
      if (reading.head().level() != level || reading.head().role() != Role.OPEN) {
        continue;
      }
      if (isNamedItself(reading)) {
        return false;
      }
      Set<String> below = titles.getOrDefault(i, Set.of());
      if (below.contains(Words.fold(reading.head().text()))) {
        return false;
      }
      all++;
      told += below.size();
      several += below.size() > 1 ? 1 : 0;
      crowded += speakers.getOrDefault(i, Set.of()).size() > 1 ? 1 : 0;
    }
    return told >= TOLD && several > 0 || crowded >= 2 && crowded * 2 >= all;
  }

  /// Whether a speaker is named by its own words or shape, and not only told of below it.
  private static boolean isNamedItself(HeadReading reading) {
    return reading.evidence().namesSpeaker() && !reading.evidence().has(Feature.SPEAKER_TELLS)
        || reading.telling().has(Feature.TALK_NUMBER);
  }
}
