package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Hit;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.library.Similar;
import org.lectern.model.Talk;
import org.lectern.query.Sought;
import org.lectern.query.Term;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// A hit as the pane shows it.
///
/// @param title of the talk, or of the report for a passage between talks
/// @param speakers joined by commas; may be empty
/// @param edition of the report
/// @param shared the rare words of a talk like another one; empty otherwise
record Result(
    String title,
    String speakers,
    String edition,
    Hit.Snippet snippet,
    Target.OfReport target,
    List<String> shared)
    implements Row {

  Result {
    shared = List.copyOf(shared);
  }

  /// The hit in the words of the library's contents; empty where its report has gone since.
  static Optional<Result> of(Hit hit, Contents contents, Sought sought) {
    return of(hit, contents, sought, List.of());
  }

  /// A talk like another one, with the words that both have.
  static Optional<Result> of(Similar similar, Contents contents) {
    Sought sought =
        new Sought(similar.shared().stream().map(word -> List.of(Term.word(word))).toList());
    return of(similar.hit(), contents, sought, similar.shared());
  }

  private static Optional<Result> of(
      Hit hit, Contents contents, Sought sought, List<String> shared) {
    return contents.findReport(hit.report()).map(entry -> of(hit, entry, sought, shared));
  }

  private static Result of(Hit hit, ReportEntry entry, Sought sought, List<String> shared) {
    Optional<Talk> talk =
        hit.talk().filter(index -> index < entry.talks().size()).map(entry.talks()::get);
    return new Result(
        talk.map(Names::of).orElse(entry.report().title()),
        talk.map(Talk::speakers).map(names -> String.join(", ", names)).orElse(""),
        Names.of(entry.report().shelf().edition()),
        hit.snippet(),
        new Target.OfReport(
            hit.report(),
            hit.talk(),
            Optional.of(hit.at()).filter(span -> !span.isEmpty()),
            sought),
        shared);
  }

  /// Speakers and edition in one line.
  String origin() {
    return speakers.isEmpty() ? edition : speakers + " · " + edition;
  }
}
