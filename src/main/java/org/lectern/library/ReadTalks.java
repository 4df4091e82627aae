package org.lectern.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// What of a report was read to its end.
///
/// @param talks the indices of its talks that were
/// @param whole whether all of it was: its talks, or, where it has none, its text
public record ReadTalks(Set<Integer> talks, boolean whole) {

  /// Nothing.
  public static final ReadTalks NONE = new ReadTalks(Set.of(), false);

  public ReadTalks {
    talks = Set.copyOf(talks);
  }

  /// What marks on a report say of it.
  public static ReadTalks of(ReportEntry entry, List<ReadMark> marks) {
    return of(entry.talks().stream().map(Talk::passage).toList(), marks);
  }

  /// What marks on a report say of it.
  ///
  /// @param passages of its talks, by their indices
  public static ReadTalks of(List<Span> passages, List<ReadMark> marks) {
    Set<Integer> talks = new HashSet<>();
    for (ReadMark mark : marks) {
      mark.talk()
          .filter(Anchor::attached)
          .map(anchor -> anchor.span().start())
          .ifPresent(offset ->
              IntStream.range(0, passages.size())
                  .filter(talk -> passages.get(talk).contains(offset))
                  .findFirst()
                  .ifPresent(talks::add));
    }
    boolean whole =
        passages.isEmpty()
            ? marks.stream().anyMatch(mark -> mark.talk().isEmpty())
            : talks.size() == passages.size();
    return new ReadTalks(talks, whole);
  }

  /// Whether a talk was read, or, where none is meant, the whole report.
  public boolean holds(Optional<Integer> talk) {
    return talk.map(talks::contains).orElse(whole);
  }
}
