package org.lectern.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.ReadMark;
import org.lectern.library.ReportEntry;

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
    Set<Integer> talks = new HashSet<>();
    for (ReadMark mark : marks) {
      mark.talk()
          .filter(anchor -> anchor.attached())
          .flatMap(anchor -> Contents.findTalkAt(entry, anchor.span().start()))
          .ifPresent(talks::add);
    }
    boolean whole =
        entry.talks().isEmpty()
            ? marks.stream().anyMatch(mark -> mark.talk().isEmpty())
            : talks.size() == entry.talks().size();
    return new ReadTalks(talks, whole);
  }

  /// Whether a talk was read, or, where none is meant, the whole report.
  public boolean holds(Optional<Integer> talk) {
    return talk.map(talks::contains).orElse(whole);
  }
}
