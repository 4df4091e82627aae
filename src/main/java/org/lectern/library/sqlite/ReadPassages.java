package org.lectern.library.sqlite;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.library.ReadMark;
import org.lectern.library.ReadTalks;
import org.lectern.model.Span;
import org.lectern.query.Clause.Feature;

/// Takes what was read out of what is unread. What stands between the talks of a report is read
/// where all of these are.
record ReadPassages(Catalog catalog) {

  void mark(List<ReadMark> marks) {
    Map<Long, List<ReadMark>> byReport =
        marks.stream().collect(Collectors.groupingBy(ReadMark::report));
    byReport.forEach(this::mark);
  }

  private void mark(long report, List<ReadMark> marks) {
    int[] passages = catalog.passagesOf(report);
    ReadTalks read = ReadTalks.of(talks(passages), marks);
    for (int passage : passages) {
      int talk = catalog.factsOf(passage).talk();
      if (read.holds(talk < 0 ? Optional.empty() : Optional.of(talk))) {
        catalog.unmark(passage, Feature.UNREAD);
      }
    }
  }

  /// The talks of a report by their indices.
  private List<Span> talks(int[] passages) {
    return IntStream.of(passages)
        .mapToObj(catalog::factsOf)
        .filter(facts -> facts.talk() >= 0)
        .sorted(Comparator.comparingInt(Catalog.Facts::talk))
        .map(Catalog.Facts::span)
        .toList();
  }
}
