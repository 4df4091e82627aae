package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.library.ReportEntry;
import org.lectern.model.Edition;
import org.lectern.model.Talk;
import org.lectern.query.Folding;
import org.lectern.query.Operator;
import org.lectern.ui.Contents;

/// What the library has behind each operator: its speakers, series, tags, years.
///
/// @param values of each operator, the best known first
record Known(Map<Operator, List<Value>> values) {

  static final Known NOTHING = new Known(Map.of());

  Known {
    values = Map.copyOf(values);
  }

  /// A value, and the same folded, so that it is folded once and not with each key.
  record Value(String text, String folded) {
    static Value of(String text) {
      return new Value(text, Folding.fold(text));
    }

    /// Whether a word of it begins so.
    boolean hasWord(String begun) {
      int at = folded.indexOf(begun);
      while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
        at = folded.indexOf(begun, at + 1);
      }
      return at >= 0;
    }
  }

  List<Value> of(Operator operator) {
    return operator.choices().isEmpty()
        ? values.getOrDefault(operator, List.of())
        : operator.choices().stream().map(Value::of).toList();
  }

  /// Looks through all of the library, on whichever thread.
  static Known of(Contents contents) {
    Counts speakers = new Counts();
    Counts sections = new Counts();
    Counts series = new Counts();
    List<Integer> years = new ArrayList<>();
    for (ReportEntry entry : contents.reports()) {
      Edition edition = entry.report().shelf().edition();
      edition.series().ifPresent(series::add);
      edition.year().ifPresent(years::add);
      for (Talk talk : entry.talks()) {
        talk.speakers().forEach(speakers::add);
        talk.section().ifPresent(sections::add);
      }
    }
    List<Value> newestYears =
        years.stream()
            .distinct()
            .sorted(Comparator.reverseOrder())
            .map(year -> Value.of(String.valueOf(year)))
            .toList();
    Map<Operator, List<Value>> values = new EnumMap<>(Operator.class);
    values.put(Operator.SPEAKER, speakers.values());
    values.put(Operator.SECTION, sections.values());
    values.put(Operator.CONF, series.values());
    values.put(
        Operator.TAG,
        contents.tagNames().byUse().stream().map(tag -> Value.of(tag.text())).toList());
    Stream.of(Operator.YEAR, Operator.BEFORE, Operator.AFTER)
        .forEach(operator -> values.put(operator, newestYears));
    return new Known(values);
  }

  /// How often each value occurs.
  private static final class Counts {

    private final Map<String, Integer> numbers = new HashMap<>();

    void add(String value) {
      numbers.merge(value, 1, Integer::sum);
    }

    List<Value> values() {
      return numbers.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(entry -> Value.of(entry.getKey()))
          .toList();
    }
  }
}
