package org.lectern.library.sqlite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.library.Facets;
import org.lectern.library.Facets.Count;
import org.lectern.model.TalkKind;

/// Counts passages by what is known of them.
record Counting(Catalog catalog) {

  /// More are of no use to a person who wants to narrow a search.
  private static final int MOST = 50;

  Facets of(BitSet passages) {
    int[] series = new int[catalog.series().size()];
    int[] speakers = new int[catalog.speakers().size()];
    int[] tags = new int[catalog.tags().size()];
    int[] kinds = new int[TalkKind.values().length];
    Map<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    int[] plainYears = new int[3000];
    for (int i = passages.nextSetBit(0); i >= 0; i = passages.nextSetBit(i + 1)) {
      count(series, catalog.seriesOf(i));
      count(kinds, catalog.factsOf(i).kind());
      count(speakers, catalog.speakersOf(i));
      count(tags, catalog.tagsOf(i));
      int year = catalog.yearOf(i);
      if (year > 0 && year < plainYears.length) {
        plainYears[year]++;
      }
    }
    for (int year = 0; year < plainYears.length; year++) {
      if (plainYears[year] > 0) {
        years.put(year, plainYears[year]);
      }
    }
    return new Facets(
        passages.cardinality(),
        counts(series, catalog.series()),
        years.entrySet().stream()
            .map(year -> new Count(String.valueOf(year.getKey()), year.getValue()))
            .toList(),
        counts(speakers, catalog.speakers()),
        kinds(kinds),
        counts(tags, catalog.tags()));
  }

  private static void count(int[] counts, int number) {
    if (number >= 0) {
      counts[number]++;
    }
  }

  private static void count(int[] counts, int[] numbers) {
    for (int number : numbers) {
      counts[number]++;
    }
  }

  private static List<Count> kinds(int[] numbers) {
    List<Count> counts = new ArrayList<>();
    for (TalkKind kind : TalkKind.values()) {
      if (numbers[kind.ordinal()] > 0) {
        counts.add(new Count(kind.word(), numbers[kind.ordinal()]));
      }
    }
    return greatest(counts);
  }

  private static List<Count> counts(int[] numbers, Catalog.Names names) {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] > 0) {
        counts.add(new Count(names.name(i), numbers[i]));
      }
    }
    return greatest(counts);
  }

  private static List<Count> greatest(List<Count> counts) {
    return counts.stream()
        .sorted(
            Comparator.comparingInt((Count count) -> -count.number()).thenComparing(Count::value))
        .limit(MOST)
        .toList();
  }
}
