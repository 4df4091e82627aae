package org.lectern.library.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.lectern.model.Span;
import org.lectern.query.Clause.Feature;

/// What search has to know of each passage besides its words, kept in memory: who told it when and
/// where. It is read once, and then by report as those change.
///
/// Passages are numbers here, the ids of the table `passage`.
final class Catalog {

  /// What is known of one report; arrays run over its passages.
  ///
  /// @param year 0 where it is not known
  /// @param series empty where it is not known
  @SuppressWarnings("ArrayRecordComponent")
  record Card(long report, String series, int year, int[] passages) {}

  /// What is known of one passage.
  ///
  /// @param talk the index of the talk in its report; -1 outside of talks
  /// @param kind the ordinal of the talk's kind; -1 outside of talks
  record Facts(int talk, Span span, int titleWords, int kind, List<String> speakers) {}

  private final Map<Long, Card> cards = new HashMap<>();
  private final Names series = new Names();
  private final Names speakers = new Names();
  private final Names tags = new Names();
  private final Map<Feature, BitSet> features = new EnumMap<>(Feature.class);
  private final BitSet all = new BitSet();
  private Card[] card = new Card[0];
  private Facts[] facts = new Facts[0];
  private int[] seriesOf = new int[0];
  private int[][] speakersOf = new int[0][];
  private int[][] tagsOf = new int[0][];

  Catalog() {
    for (Feature feature : Feature.values()) {
      features.put(feature, new BitSet());
    }
  }

  /// Words by number.
  static final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int number(String name) {
      Integer known = numbers.putIfAbsent(name, names.size());
      if (known != null) {
        return known;
      }
      names.add(name);
      return names.size() - 1;
    }

    String name(int number) {
      return names.get(number);
    }

    int size() {
      return names.size();
    }
  }

  void put(Card newCard, List<Facts> newFacts) {
    remove(newCard.report());
    cards.put(newCard.report(), newCard);
    for (int i = 0; i < newFacts.size(); i++) {
      int passage = newCard.passages()[i];
      makeRoom(passage);
      all.set(passage);
      mark(passage, Feature.UNREAD);
      card[passage] = newCard;
      facts[passage] = newFacts.get(i);
      seriesOf[passage] = newCard.series().isEmpty() ? -1 : series.number(newCard.series());
      speakersOf[passage] =
          newFacts.get(i).speakers().stream().mapToInt(speakers::number).toArray();
      tagsOf[passage] = new int[0];
    }
  }

  void remove(long report) {
    Card old = cards.remove(report);
    if (old != null) {
      for (int passage : old.passages()) {
        all.clear(passage);
        features.values().forEach(feature -> feature.clear(passage));
      }
    }
  }

  void tag(int passage, String tag) {
    int number = tags.number(tag);
    int[] before = tagsOf[passage];
    if (Arrays.stream(before).noneMatch(other -> other == number)) {
      tagsOf[passage] = Arrays.copyOf(before, before.length + 1);
      tagsOf[passage][before.length] = number;
    }
  }

  void mark(int passage, Feature feature) {
    features.get(feature).set(passage);
  }

  /// Takes back what [#mark] said.
  void unmark(int passage, Feature feature) {
    features.get(feature).clear(passage);
  }

  private void makeRoom(int passage) {
    if (passage >= card.length) {
      int size = Math.max(passage + 1, card.length * 2);
      card = Arrays.copyOf(card, size);
      facts = Arrays.copyOf(facts, size);
      seriesOf = Arrays.copyOf(seriesOf, size);
      speakersOf = Arrays.copyOf(speakersOf, size);
      tagsOf = Arrays.copyOf(tagsOf, size);
    }
  }

  /// All passages; not to be changed, as the other sets.
  BitSet all() {
    return all;
  }

  BitSet having(Feature feature) {
    return features.get(feature);
  }

  /// The passages of a report, in the order of the text; none where it is not there.
  int[] passagesOf(long report) {
    Card found = cards.get(report);
    return found == null ? new int[0] : found.passages();
  }

  long reportOf(int passage) {
    return card[passage].report();
  }

  int yearOf(int passage) {
    return card[passage].year();
  }

  Facts factsOf(int passage) {
    return facts[passage];
  }

  /// The passages of which something is so.
  BitSet select(IntPredicate predicate) {
    BitSet selected = new BitSet(card.length);
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      if (predicate.test(i)) {
        selected.set(i);
      }
    }
    return selected;
  }

  /// The name of its series; empty where it has none.
  String seriesNameOf(int passage) {
    return card[passage].series();
  }

  /// The number of its name in [#series], or -1.
  int seriesOf(int passage) {
    return seriesOf[passage];
  }

  int[] speakersOf(int passage) {
    return speakersOf[passage];
  }

  int[] tagsOf(int passage) {
    return tagsOf[passage];
  }

  Names series() {
    return series;
  }

  Names speakers() {
    return speakers;
  }

  Names tags() {
    return tags;
  }

  int size() {
    return card.length;
  }
}
