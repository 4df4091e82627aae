package org.lectern.library.sqlite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.library.ReadMark;
import org.lectern.query.Clause.Feature;

/// Takes what was read out of what is unread. What stands between the talks of a report is read
/// where all of these are.
record ReadPassages(Catalog catalog) {

  void mark(List<ReadMark> marks) {
    Set<Long> touched = new HashSet<>();
    for (ReadMark mark : marks) {
      touched.add(mark.report());
      if (mark.talk().isEmpty()) {
        readAll(mark.report());
      } else if (mark.talk().get().attached()) {
        int passage = CatalogRows.at(catalog, mark.report(), mark.talk().get());
        if (passage >= 0) {
          catalog.unmark(passage, Feature.UNREAD);
        }
      }
    }
    touched.stream().filter(this::allTalksAreRead).forEach(this::readAll);
  }

  private void readAll(long report) {
    IntStream.of(catalog.passagesOf(report))
        .forEach(passage -> catalog.unmark(passage, Feature.UNREAD));
  }

  private boolean allTalksAreRead(long report) {
    int[] talks =
        IntStream.of(catalog.passagesOf(report))
            .filter(passage -> catalog.factsOf(passage).talk() >= 0)
            .toArray();
    return talks.length > 0 && IntStream.of(talks).noneMatch(catalog.having(Feature.UNREAD)::get);
  }
}
