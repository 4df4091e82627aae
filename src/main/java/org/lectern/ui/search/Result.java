package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Hit;
import org.lectern.library.ReportEntry;
import org.lectern.model.Talk;
import org.lectern.query.Sought;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// A hit as the pane shows it.
///
/// @param title of the talk, or of the report for a passage between talks
/// @param origin speakers and edition
record Result(String title, String origin, Hit.Snippet snippet, Target.OfReport target) {

  /// The hit in the words of the library's contents; empty where its report has gone since.
  static Optional<Result> of(Hit hit, Contents contents, Sought sought) {
    return contents.findReport(hit.report()).map(entry -> of(hit, entry, sought));
  }

  private static Result of(Hit hit, ReportEntry entry, Sought sought) {
    Optional<Talk> talk =
        hit.talk().filter(index -> index < entry.talks().size()).map(entry.talks()::get);
    String edition = entry.report().shelf().edition().title();
    String who = talk.map(Talk::speakers).map(names -> String.join(", ", names)).orElse("");
    String origin =
        String.join(" · ", List.of(who, edition).stream().filter(s -> !s.isEmpty()).toList());
    Optional<org.lectern.model.Span> at = Optional.of(hit.at()).filter(span -> !span.isEmpty());
    return new Result(
        talk.map(Talk::name).orElse(entry.report().title()),
        origin,
        hit.snippet(),
        new Target.OfReport(hit.report(), hit.talk(), at, sought));
  }
}
