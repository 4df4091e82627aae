package org.lectern.ui.search;

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
/// @param speakers joined by commas; may be empty
/// @param edition of the report
record Result(
    String title, String speakers, String edition, Hit.Snippet snippet, Target.OfReport target)
    implements Row {

  /// The hit in the words of the library's contents; empty where its report has gone since.
  static Optional<Result> of(Hit hit, Contents contents, Sought sought) {
    return contents.findReport(hit.report()).map(entry -> of(hit, entry, sought));
  }

  private static Result of(Hit hit, ReportEntry entry, Sought sought) {
    Optional<Talk> talk =
        hit.talk().filter(index -> index < entry.talks().size()).map(entry.talks()::get);
    return new Result(
        talk.map(Talk::name).orElse(entry.report().title()),
        talk.map(Talk::speakers).map(names -> String.join(", ", names)).orElse(""),
        entry.report().shelf().edition().title(),
        hit.snippet(),
        new Target.OfReport(
            hit.report(),
            hit.talk(),
            Optional.of(hit.at()).filter(span -> !span.isEmpty()),
            sought));
  }

  /// Speakers and edition in one line.
  String origin() {
    return speakers.isEmpty() ? edition : speakers + " · " + edition;
  }
}
