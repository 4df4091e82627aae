package org.lectern.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the headings that are talks, by evidence over the whole file: a heading alone may
/// deceive, a level of headings of which most name a speaker does not.
final class HeadingTalks {

  /// A level is one of talks when its headings have this much evidence on the average…
  private static final double SUPPORT = 0.75;

  /// …and when at least so many have enough by themselves, or so many stand there at all.
  private static final int STRONG = 2;

  private static final int MANY = 4;

  private final List<HeadReading> readings;
  private final boolean[] underDay;
  private final boolean underEdition;
  private final Set<Integer> topics;
  private final Map<Integer, Double> support = new HashMap<>();
  private final Map<Integer, Boolean> namedInLine = new HashMap<>();
  private final Map<Integer, Boolean> inContainers = new HashMap<>();
  private final Map<Integer, Boolean> belowDays = new HashMap<>();
  private final Set<Integer> consumed;

  /// @param underDay for each of them whether a day holds it
  /// @param underEdition whether the file begins with the name of a conference and not of a talk
  /// @param topics levels of headings that hold talks told in prose
  HeadingTalks(
      List<HeadReading> readings, boolean[] underDay, boolean underEdition, Set<Integer> topics) {
    this.readings = readings;
    this.underEdition = underEdition;
    this.underDay = underDay;
    this.topics = topics;
    this.consumed = HeadReading.consumedLines(readings);
  }

  /// The indexes of the readings that are talks, in the order of the text.
  Set<Integer> find() {
    addContainers();
    for (int i = 0; i < readings.size(); i++) {
      if (underDay[i] && isOpen(readings.get(i))) {
        readings.get(i).evidence().add(Feature.UNDER_DAY);
      }
      if (underEdition
          && i > 0
          && isOpen(readings.get(i))
          && Labels.isNumbered(readings.get(i).head().text())) {
        readings.get(i).evidence().add(Feature.NUMBERED_UNDER_EDITION);
      }
    }
    measureLevels();
    Set<Integer> talks = new HashSet<>();
    for (int i = 0; i < readings.size(); i++) {
      HeadReading reading = readings.get(i);
      if (reading.isCandidate() && !consumed.contains(reading.head().line())) {
        addSiblings(reading);
        if (support.containsKey(reading.head().level()) && reading.evidence().isEnough()) {
          talks.add(i);
        }
      }
    }
    dropNested(talks);
    return talks;
  }

  /// A heading one step below "Talks I liked" is one of them.
  private void addContainers() {
    Deque<Head> above = new ArrayDeque<>();
    for (HeadReading reading : readings) {
      while (!above.isEmpty() && above.peek().level() >= reading.head().level()) {
        above.pop();
      }
      boolean held = !above.isEmpty() && above.peek().role() == Role.CONTAINER;
      if (held && reading.head().isReal() && isOpen(reading)) {
        reading.evidence().add(Feature.UNDER_CONTAINER);
      }
      above.push(reading.head());
    }
  }

  private boolean isOpen(HeadReading reading) {
    return reading.isCandidate()
        && !consumed.contains(reading.head().line())
        && !reading.evidence().has(Feature.PART_WORD)
        && !reading.evidence().has(Feature.NO_TALK_WORD)
        && !reading.evidence().has(Feature.REPEATED);
  }

  /// Which levels are levels of talks, and how clearly.
  private void measureLevels() {
    Map<Integer, List<HeadReading>> levels = new HashMap<>();
    for (HeadReading reading : readings) {
      if (isOpen(reading)) {
        levels.putIfAbsent(reading.head().level(), new ArrayList<>());
        levels.get(reading.head().level()).add(reading);
      }
    }
    levels.keySet().removeAll(topics);
    for (Map.Entry<Integer, List<HeadReading>> level : levels.entrySet()) {
      measure(level.getKey(), level.getValue());
    }
  }

  private void measure(int level, List<HeadReading> open) {
    double sum = 0;
    int strong = 0;
    int named = 0;
    int placed = 0;
    for (HeadReading reading : open) {
      Evidence evidence = reading.evidence();
      sum += Math.clamp(evidence.score(), 0, 2.5);
      strong += reading.isStrong() ? 1 : 0;
      named += reading.hasSpeakerInLine() ? 1 : 0;
      placed += evidence.has(Feature.UNDER_CONTAINER) || evidence.has(Feature.UNDER_DAY) ? 1 : 0;
    }
    int told = count(Feature.SPEAKER_TELLS, open);
    // Themes quote speakers too: "Expertise" with two talks below it is no talk.
    boolean held = count(Feature.UNDER_CONTAINER, open) >= STRONG;
    inContainers.put(level, held);
    boolean onlyTold =
        !held && told > 0 && told == strong && (open.size() < 3 || told * 2 < open.size());
    // Two below a day or a heading such as "Talks" are as good as four elsewhere.
    boolean allPlaced = open.size() >= STRONG && level < Head.BOLD && placed == open.size();
    boolean enough =
        strong >= STRONG
            || allPlaced && sum >= SUPPORT * open.size()
            || open.size() >= MANY && sum >= SUPPORT * open.size();
    boolean bare = level == Head.BARE && strong < STRONG + 1;
    if (enough && !onlyTold && !bare || strong > 0 && strong == open.size() && !onlyTold) {
      support.put(level, sum / open.size());
      namedInLine.put(level, named * 2 >= open.size());
      belowDays.put(level, count(Feature.UNDER_DAY, open) * 2 >= open.size());
    }
  }

  private static int count(Feature feature, List<HeadReading> readings) {
    int count = 0;
    for (HeadReading reading : readings) {
      count += reading.evidence().has(feature) ? 1 : 0;
    }
    return count;
  }

  private void addSiblings(HeadReading reading) {
    Double level = support.get(reading.head().level());
    if (level == null || !isOpen(reading) || level < SUPPORT) {
      return;
    }
    // One in front of the first day is an introduction.
    boolean outside =
        belowDays.get(reading.head().level()) && !reading.evidence().has(Feature.UNDER_DAY)
            || inContainers.get(reading.head().level())
                && !reading.evidence().has(Feature.UNDER_CONTAINER);
    // Where the others name a speaker in the line itself, one that does not is suspicious.
    boolean differs = namedInLine.get(reading.head().level()) && !reading.hasSpeakerInLine();
    reading
        .evidence()
        .add(Feature.LIKE_SIBLINGS, Math.min(1, level / 1.6) * (differs || outside ? 0.6 : 1));
  }

  /// A heading below a talk is a part of it, unless the upper one is but a container.
  private void dropNested(Set<Integer> talks) {
    for (int i = 0; i < readings.size(); i++) {
      if (!talks.contains(i)) {
        continue;
      }
      HeadReading upper = readings.get(i);
      List<Integer> lower = new ArrayList<>();
      int strong = 0;
      int numbered = 0;
      for (int k = i + 1;
          k < readings.size() && readings.get(k).head().line() < upper.head().end();
          k++) {
        if (talks.contains(k)) {
          lower.add(k);
          numbered += isNumbered(readings.get(k)) ? 1 : 0;
          strong += isOwn(readings.get(k)) ? 1 : 0;
        }
      }
      if (upper.telling().has(Feature.TALK_NUMBER)) {
        // "## Talk 3" and "### Talk 4": the level slipped.
        lower.removeIf(k -> readings.get(k).telling().has(Feature.TALK_NUMBER));
        talks.removeAll(lower);
      } else if (numbered >= 2 && isNumbered(upper) && !isOwn(upper)) {
        // "## C. Growth" holds "**1: Roses**" and "**2: Trees**".
        talks.remove(i);
      } else if (!lower.isEmpty() && !isOwn(upper) && strong > 0
          || strong >= 2 && upper.telling().speakers().isEmpty()) {
        talks.remove(i);
      } else if (!(isOwn(upper)
          && strong * 2 > lower.size()
          && strong >= 2
          && upper.telling().title().isEmpty())) {
        talks.removeAll(lower);
      } else {
        talks.remove(i);
      }
    }
  }

  private static boolean isNumbered(HeadReading reading) {
    return reading.evidence().has(Feature.NUMBERED_UNDER_EDITION);
  }

  private static boolean isOwn(HeadReading reading) {
    return reading.evidence().namesSpeaker()
        || reading.telling().has(Feature.TALK_NUMBER)
        || reading.telling().has(Feature.CLOCK_TIME);
  }
}
