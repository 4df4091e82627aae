package org.lectern.outline;

import java.util.List;
import java.util.Locale;
import org.lectern.model.Edition;

/// How well outlines agree with labels. Speakers and sections are counted over the talks that were
/// paired.
record Score(Tally talks, Tally speakers, Tally sections, Tally series, Tally years) {

  static final Score NONE = new Score(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

  /// @param right how many of the given ones are wanted
  /// @param given how many were found
  /// @param wanted how many are labelled
  record Tally(int right, int given, int wanted) {

    static final Tally NONE = new Tally(0, 0, 0);

    private static Tally one(boolean isRight) {
      return new Tally(isRight ? 1 : 0, 1, 1);
    }

    Tally plus(Tally other) {
      return new Tally(right + other.right, given + other.given, wanted + other.wanted);
    }

    /// The share of the given ones that are right, in per cent; a dash where none was given.
    String precision() {
      return percent(right, given);
    }

    /// The share of the wanted ones that were given; a dash where none is wanted.
    String recall() {
      return percent(right, wanted);
    }

    /// The harmonic mean of the two; a dash where nothing is wanted and nothing was given.
    String f1() {
      return percent(2 * right, given + wanted);
    }

    private static String percent(int part, int whole) {
      return whole == 0 ? "    -" : String.format(Locale.ROOT, "%5.1f", 100.0 * part / whole);
    }
  }

  /// Of one report.
  static Score of(LabelledReport report, Edition edition, List<TalkFacts> found) {
    List<TalkPairs.Pair> pairs = TalkPairs.of(report.talks(), found);
    Tally speakers = Tally.NONE;
    Tally sections = Tally.NONE;
    for (TalkPairs.Pair pair : pairs) {
      List<String> wanted = pair.labelled().speakers();
      List<String> given = pair.found().speakers();
      int right = Likeness.commonNames(wanted, given);
      speakers = speakers.plus(new Tally(right, given.size(), wanted.size()));
      boolean agree = Likeness.agree(pair.labelled().section(), pair.found().section());
      sections = sections.plus(Tally.one(agree));
    }
    return new Score(
        new Tally(pairs.size(), found.size(), report.talks().size()),
        speakers,
        sections,
        Tally.one(Likeness.agree(report.edition().series(), edition.series())),
        Tally.one(report.edition().year().equals(edition.year())));
  }

  Score plus(Score other) {
    return new Score(
        talks.plus(other.talks),
        speakers.plus(other.speakers),
        sections.plus(other.sections),
        series.plus(other.series),
        years.plus(other.years));
  }

  /// One line, in per cent.
  @Override
  public String toString() {
    return "P %s R %s F1 %s | speakers F1 %s | section %s | conference %s year %s | %d of %d, %d given"
        .formatted(
            talks.precision(),
            talks.recall(),
            talks.f1(),
            speakers.f1(),
            sections.f1(),
            series.f1(),
            years.f1(),
            talks.right(),
            talks.wanted(),
            talks.given());
  }
}
