package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import org.lectern.model.TalkKind;

/// What the name of a file alone says of what it holds.
///
/// @param feature what it is for the headings in it; none where the name says nothing
/// @param kind of all talks in it
/// @param squeezed its letters and digits in lower case, all together
record FileName(Optional<Feature> feature, Optional<TalkKind> kind, String squeezed) {

  /// A name as short as this may be a title by chance.
  private static final int SHORTEST_ID = 6;

  // "02b-lightning-talks", "day-two", "01-morning", "0302-afternoon-sessions", "tuesday": nothing
  // but these words; "how-to-give-talks" is the title of one.
  private static final Expression PLAIN =
      Expression.of(
          "(?:(?:\\d+\\p{Ll}?|\\p{Ll}\\d+|(?:day|tag|jour)\\d*|one|two|three|four|five|first|second|third|last|part|pt|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|noon|afternoon|evening|continued|lightning|blitz|breakout|parallel|main|the|my|all|notes|on|of|talks\\d*|sessions\\d*|presentations|keynotes|plenaries|vortrage|conferences)(?:"
              + " |$))+");

  private static final Expression SEVERAL =
      Expression.of("\\b(?:talks|sessions|presentations|keynotes|plenaries|vortrage)\\d*\\b");

  private static final Expression WITH_DIGIT = Expression.of(".*[\\d_].*");

  private static final Expression OF_A_DAY =
      Expression.of("\\b(?:(?:day|tag|jour)\\d*|\\p{Ll}+day|morning|afternoon|evening)\\b");

  static FileName of(Location location) {
    List<String> parts = location.parts();
    String last = parts.isEmpty() ? "" : parts.getLast();
    // "pages_lightning-talks", "GardenConf2025_Lightning Talks": a path made flat
    int flat = last.matches(".*_[\\p{L}-]+[- ][\\p{L}\\d -]+") ? last.lastIndexOf('_') : -1;
    String name = Words.fold(last.substring(flat + 1));
    String squeezed = Series.squeeze(last);
    FileName silent = new FileName(Optional.empty(), Optional.empty(), squeezed);
    if (name.length() > 60 || !PLAIN.isAll(name)) {
      return silent;
    }
    Optional<TalkKind> kind =
        name.contains("lightning") || name.contains("blitz")
            ? Optional.of(TalkKind.LIGHTNING)
            : name.contains("keynotes") ? Optional.of(TalkKind.KEYNOTE) : Optional.empty();
    if (SEVERAL.isIn(name)) {
      return new FileName(Optional.of(Feature.FILE_OF_TALKS), kind, squeezed);
    }
    return OF_A_DAY.isIn(name)
        ? new FileName(Optional.of(Feature.UNDER_DAY), kind, squeezed)
        : silent;
  }

  // "toRead", "packing-list", "cfp"
  private static final Expression LIST =
      Expression.of(
          ".*(?:readinglist|packinglist|watchlist|todolist|toread|towatch|leseliste|packliste)|todo|cfp|.*callforpapers|.*callforproposals");

  /// Whether it names a list of what is no talk.
  boolean isOfList() {
    return LIST.isAll(squeezed);
  }

  /// Whether a heading without a blank is but the name of the file: "20140321_Gala-4".
  boolean isRepeatedBy(String heading) {
    String bare = Series.squeeze(heading);
    boolean id = heading.indexOf(' ') < 0 && WITH_DIGIT.isAll(heading);
    return id && bare.length() >= SHORTEST_ID && squeezed.endsWith(bare);
  }

  /// Tells the headings of the topmost level that has several what their file is.
  void tell(List<HeadReading> readings) {
    if (feature.isEmpty()) {
      return;
    }
    for (int level = 1; level <= Head.BOLD; level++) {
      int wanted = level;
      List<HeadReading> open =
          readings.stream()
              .filter(reading -> reading.head().level() == wanted)
              .filter(reading -> reading.head().role() == Role.OPEN && !isPart(reading))
              .toList();
      if (open.size() > 1) {
        open.forEach(reading -> reading.evidence().add(feature.get()));
        return;
      }
    }
  }

  private static boolean isPart(HeadReading reading) {
    return reading.evidence().has(Feature.PART_WORD)
        || reading.evidence().has(Feature.NO_TALK_WORD)
        || reading.evidence().has(Feature.REPEATED);
  }
}
