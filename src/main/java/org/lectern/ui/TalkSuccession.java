package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.model.Talk;

/// What has become of the talks of a report that was corrected, read anew or updated.
record TalkSuccession(ReportEntry old, ReportEntry now) {

  /// The index of what was the talk `index`. In the same text a talk is the same where it begins at
  /// the same place, and one that was merged is told by the talk that holds this place; in another
  /// text the one of the same name is meant. Empty where it is no talk any more.
  Optional<Integer> of(int index) {
    if (index >= old.talks().size()) {
      return Optional.empty();
    }
    Talk talk = old.talks().get(index);
    if (old.report().text().version().equals(now.report().text().version())) {
      int start = talk.passage().start();
      return find(other -> other.passage().start() == start)
          .or(() -> Contents.findTalkAt(now, start));
    }
    return find(other -> Names.of(other).equals(Names.of(talk)))
        .or(() -> Optional.of(index).filter(same -> same < now.talks().size()));
  }

  private Optional<Integer> find(Predicate<Talk> wanted) {
    List<Talk> talks = now.talks();
    OptionalInt found =
        IntStream.range(0, talks.size()).filter(i -> wanted.test(talks.get(i))).findFirst();
    return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
  }
}
