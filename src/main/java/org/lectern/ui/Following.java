package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.library.ReportEntry;
import org.lectern.model.Talk;

/// Finds what a target meant when the talks of its report have changed: a talk is the same where it
/// begins at the same place, or in another text where it has the same name.
record Following(Contents before, Contents now) {

  /// The target that means the same now: of a talk that was merged the one that tells it, of one
  /// that is none any more the whole report.
  Target follow(Target target) {
    if (target instanceof Target.OfReport wanted && wanted.talk().isPresent()) {
      Optional<ReportEntry> entry = now.findReport(wanted.report());
      Optional<Talk> talk = before.findTalk(wanted);
      if (entry.isPresent() && talk.isPresent()) {
        return new Target.OfReport(
            wanted.report(),
            findIndex(entry.get(), wanted, talk.get()),
            wanted.at(),
            wanted.query());
      }
    }
    return target;
  }

  private Optional<Integer> findIndex(ReportEntry entry, Target.OfReport wanted, Talk talk) {
    List<Talk> talks = entry.talks();
    Optional<String> version =
        before.findReport(wanted.report()).map(old -> old.report().text().version());
    if (!version.equals(Optional.of(entry.report().text().version()))) {
      return IntStream.range(0, talks.size())
          .filter(index -> talks.get(index).name().equals(talk.name()))
          .boxed()
          .findFirst()
          .or(() -> wanted.talk().filter(index -> index < talks.size()));
    }
    int start = talk.passage().start();
    return IntStream.range(0, talks.size())
        .filter(index -> talks.get(index).passage().start() == start)
        .boxed()
        .findFirst()
        .or(() -> Contents.findTalkAt(entry, start));
  }
}
