package org.lectern.ui.marks;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Highlight;
import org.lectern.library.ReportEntry;
import org.lectern.model.Span;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// A highlight as the pane lists it.
///
/// @param origin the talk it stands in, or the report; where it once stood, if it is unattached
record MarkRow(Highlight highlight, String origin, Target.OfReport target) {

  static Optional<MarkRow> of(Highlight highlight, Contents contents) {
    return contents.findReport(highlight.report()).map(entry -> of(highlight, entry));
  }

  private static MarkRow of(Highlight highlight, ReportEntry entry) {
    boolean attached = highlight.anchor().attached();
    Span span = highlight.anchor().span();
    Optional<Integer> talk = attached ? Contents.findTalkAt(entry, span.start()) : Optional.empty();
    String where =
        talk.map(index -> entry.talks().get(index).name()).orElse(entry.report().title());
    String origin = where + " · " + entry.report().shelf().edition().title();
    Optional<Span> at = attached ? Optional.of(span) : Optional.empty();
    return new MarkRow(highlight, origin, new Target.OfReport(entry.report().id(), talk, at, ""));
  }

  /// Where it was when it was last attached: "under Day 1 › Growing Trees", "in the report".
  String stood() {
    List<String> section = highlight.anchor().selector().section();
    return section.isEmpty() ? "in the report" : "under " + String.join(" › ", section);
  }

  boolean attached() {
    return highlight.anchor().attached();
  }
}
