package org.lectern.ui.tags;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Tag;
import org.lectern.library.TagName;

/// How many talks and reports bear tags, year by year.
///
/// @param years those in which any of the tags is borne, the first to the last without gaps
/// @param series one a tag, the most borne first
record TagYears(List<Integer> years, List<Series> series) {

  static final TagYears NONE = new TagYears(List.of(), List.of());

  /// More colours nobody tells apart.
  private static final int MOST = 6;

  TagYears {
    years = List.copyOf(years);
    series = List.copyOf(series);
  }

  /// Of one tag.
  ///
  /// @param colour its own; empty for none
  /// @param counts one a year
  record Series(TagName tag, Optional<Colour> colour, List<Integer> counts) {
    Series {
      counts = List.copyOf(counts);
    }

    private int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /// The greatest sum of all tags in one year; 0 where there are none.
  int highest() {
    return IntStream.range(0, years.size())
        .map(year -> series.stream().mapToInt(one -> one.counts().get(year)).sum())
        .max()
        .orElse(0);
  }

  /// Of the tags that one filters by; where one does not, of the most borne ones of the first
  /// level.
  static TagYears of(TagIndex index, TagFilter filter) {
    List<TagName> tags =
        filter.choices().isEmpty()
            ? index.names().stream().filter(name -> name.findParent().isEmpty()).toList()
            : filter.choices().stream()
                .filter(choice -> choice.join() != TagChoice.Join.NOT)
                .map(TagChoice::tag)
                .toList();
    List<TagName> most =
        tags.stream()
            .filter(tag -> !index.bearing(tag).isEmpty())
            .sorted(Comparator.comparingInt(tag -> -index.bearing(tag).cardinality()))
            .limit(MOST)
            .toList();
    TreeMap<Integer, Integer> any = new TreeMap<>();
    most.forEach(tag -> any.putAll(counts(index, tag)));
    if (any.isEmpty()) {
      return NONE;
    }
    List<Integer> years = IntStream.rangeClosed(any.firstKey(), any.lastKey()).boxed().toList();
    return new TagYears(
        years,
        most.stream()
            .map(tag -> series(index, tag, years))
            .filter(series -> series.total() > 0)
            .toList());
  }

  private static Series series(TagIndex index, TagName tag, List<Integer> years) {
    TreeMap<Integer, Integer> counts = counts(index, tag);
    Optional<Colour> colour = index.findSaid(tag).flatMap(Tag::colour);
    return new Series(
        tag, colour, years.stream().map(year -> counts.getOrDefault(year, 0)).toList());
  }

  private static TreeMap<Integer, Integer> counts(TagIndex index, TagName tag) {
    BitSet bearing = index.bearing(tag);
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    bearing.stream()
        .forEach(
            place -> index.yearOf(place).ifPresent(year -> counts.merge(year, 1, Integer::sum)));
    return counts;
  }
}
