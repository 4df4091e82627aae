package org.lectern.ui.marks;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Highlight;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// A highlight as the pane lists it.
///
/// @param entry its report
/// @param talk the index of the talk it stands in; empty outside of talks, and for an unattached
///   one
record MarkRow(Highlight highlight, ReportEntry entry, Optional<Integer> talk) implements Row {

  private static final Messages WORDS = Messages.of(MarkRow.class);

  static Optional<MarkRow> of(Highlight highlight, Contents contents) {
    return contents.findReport(highlight.report()).map(entry -> of(highlight, entry));
  }

  private static MarkRow of(Highlight highlight, ReportEntry entry) {
    Optional<Integer> talk =
        highlight.anchor().attached()
            ? Contents.findTalkAt(entry, highlight.anchor().span().start())
            : Optional.empty();
    return new MarkRow(highlight, entry, talk);
  }

  /// The marked words.
  String quote() {
    return highlight.anchor().selector().exact();
  }

  Optional<Talk> findTalk() {
    return talk.map(index -> entry.talks().get(index));
  }

  Edition edition() {
    return entry.report().shelf().edition();
  }

  /// The name of the talk it stands in, or of the report.
  String place() {
    return findTalk().map(Names::of).orElse(entry.report().title());
  }

  Target.OfReport target() {
    Optional<Span> at = attached() ? Optional.of(highlight.anchor().span()) : Optional.empty();
    return new Target.OfReport(entry.report().id(), talk, at, "");
  }

  /// Where it was when it was last attached: "under Day 1 › Growing Trees", "in the report".
  String stood() {
    List<String> section = highlight.anchor().selector().section();
    return section.isEmpty()
        ? WORDS.get("stood.report")
        : WORDS.get("stood.section", String.join(" › ", section));
  }

  boolean attached() {
    return highlight.anchor().attached();
  }
}
