package org.lectern.library.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.Search;
import org.lectern.query.Clause;

/// Finds reports that have all words of a query, though none of their passages has them together.
record Betweens(Catalog catalog) {

  /// @param found passages that have all words, whose reports are found already
  Optional<Answer.Between> of(Search search, Evaluation evaluation, BitSet found)
      throws java.sql.SQLException {
    if (!(search.query().clause().orElseThrow() instanceof Clause.All(List<Clause> parts))) {
      return Optional.empty();
    }
    BitSet allowed = Answering.within(search.scope(), evaluation, (BitSet) catalog.all().clone());
    List<BitSet> wanted = new ArrayList<>();
    for (Clause part : parts) {
      if (part instanceof Clause.Words words && words.field().isEmpty()) {
        wanted.add(evaluation.of(part));
      } else {
        allowed.and(evaluation.of(part));
      }
    }
    if (wanted.size() < 2) {
      return Optional.empty();
    }
    List<Integer> passages = passages(wanted, allowed, found);
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Between(passages, evaluation.leaves()));
  }

  private List<Integer> passages(List<BitSet> wanted, BitSet allowed, BitSet found) {
    Set<Long> known = new HashSet<>();
    found.stream().forEach(passage -> known.add(catalog.reportOf(passage)));
    // The rarest word leads: its passages are few, and they are the ones to be shown.
    BitSet rarest = Collections.min(wanted, Comparator.comparingInt(BitSet::cardinality));
    Map<Long, Integer> reports = new HashMap<>();
    for (int i = rarest.nextSetBit(0); i >= 0; i = rarest.nextSetBit(i + 1)) {
      long report = catalog.reportOf(i);
      if (allowed.get(i) && !known.contains(report) && hasAll(report, wanted, allowed)) {
        reports.putIfAbsent(report, i);
      }
    }
    return reports.values().stream()
        .sorted(
            Comparator.comparingInt((Integer passage) -> -catalog.yearOf(passage))
                .thenComparing(catalog::reportOf))
        .toList();
  }

  private boolean hasAll(long report, List<BitSet> wanted, BitSet allowed) {
    int[] passages = catalog.passagesOf(report);
    return wanted.stream()
        .allMatch(set ->
            Arrays.stream(passages).anyMatch(passage -> set.get(passage) && allowed.get(passage)));
  }
}
