package org.lectern.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Which found talk is which labelled one: one to one, the best pairs first.
///
/// A labelled title needs a found title like it. A talk labelled without a title, or with a bare
/// label for one ("Opening keynote"), needs a passage that begins near by, or the same label. What
/// is then left over is paired where the passages begin at the same place and the titles share a
/// word, or none was found: the title was cut elsewhere.
final class TalkPairs {

  /// A labelled talk and a found one.
  record Pair(TalkFacts labelled, TalkFacts found) {

    private int distance() {
      return Math.abs(labelled.start() - found.start());
    }
  }

  /// In UTF-16 units: a heading and the line below it.
  private static final int NEAR = 200;

  /// In UTF-16 units: a heading and its marks.
  private static final int SAME_PLACE = 60;

  private static final Pattern BARE_LABEL =
      Pattern.compile(
          "((opening|closing|morning|afternoon|evening|conference) )*"
              + "(keynotes?|panel( discussion)?|lightning talks?|talk|workshop)( \\d+)?");

  private record Candidate(double likeness, Pair pair) {}

  private final List<TalkFacts> labelled;
  private final List<TalkFacts> found;
  private final List<Pair> pairs = new ArrayList<>();

  private TalkPairs(List<TalkFacts> labelled, List<TalkFacts> found) {
    this.labelled = new ArrayList<>(labelled);
    this.found = new ArrayList<>(found);
  }

  /// The pairs, in the order of the labelled talks.
  static List<Pair> of(List<TalkFacts> labelled, List<TalkFacts> found) {
    TalkPairs matching = new TalkPairs(labelled, found);
    matching.pairBy(TalkPairs::byName);
    matching.pairBy(TalkPairs::byPlace);
    return matching.pairs.stream()
        .sorted(Comparator.comparingInt(pair -> pair.labelled().start()))
        .toList();
  }

  private void pairBy(Function<Pair, OptionalDouble> likeness) {
    candidates(likeness)
        .forEach(pair -> {
          if (labelled.contains(pair.labelled()) && found.contains(pair.found())) {
            labelled.remove(pair.labelled());
            found.remove(pair.found());
            pairs.add(pair);
          }
        });
  }

  private List<Pair> candidates(Function<Pair, OptionalDouble> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (TalkFacts said : labelled) {
      for (TalkFacts seen : found) {
        Pair pair = new Pair(said, seen);
        likeness.apply(pair).ifPresent(value -> candidates.add(new Candidate(value, pair)));
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
            .thenComparingInt(candidate -> candidate.pair().distance()));
    return candidates.stream().map(Candidate::pair).toList();
  }

  private static OptionalDouble byName(Pair pair) {
    String wanted = pair.labelled().title().orElse("");
    String seen = pair.found().title().orElse("");
    double titles = Likeness.ofTitles(wanted, seen);
    if (wanted.isEmpty() || BARE_LABEL.matcher(Words.fold(wanted)).matches()) {
      if (titles == 1) {
        return OptionalDouble.of(1);
      }
      // A title that agrees is worth more than the same place.
      return pair.distance() <= NEAR
          ? OptionalDouble.of(0.99 - pair.distance() / 400.0)
          : OptionalDouble.empty();
    }
    return titles > 0 ? OptionalDouble.of(titles) : OptionalDouble.empty();
  }

  private static OptionalDouble byPlace(Pair pair) {
    String wanted = pair.labelled().title().orElse("");
    String seen = pair.found().title().orElse("");
    boolean alike = seen.isEmpty() || Likeness.shareWord(wanted, seen);
    return !wanted.isEmpty() && alike && pair.distance() <= SAME_PLACE
        ? OptionalDouble.of(-pair.distance())
        : OptionalDouble.empty();
  }
}
