package org.lectern.ui.window;

import java.util.List;
import java.util.Optional;
import org.lectern.library.KeptReport;
import org.lectern.library.ReportEntry;
import org.lectern.model.Edition;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.query.Matches;
import org.lectern.ui.Contents;
import org.lectern.ui.Opening;
import org.lectern.ui.Reading;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;
import org.lectern.ui.reader.EditionPage;
import org.lectern.ui.reader.Page;
import org.lectern.ui.reader.ReaderModel;
import org.lectern.ui.reader.SeriesPage;

/// Turns what navigation leads to into the page that the reading pane shows.
final class PageTurner {

  private final Workspace workspace;
  private final Opening opening;
  private final ReaderModel reader;
  private Optional<Target> shownFor = Optional.empty();

  PageTurner(Workspace workspace, Opening opening, ReaderModel reader) {
    this.workspace = workspace;
    this.opening = opening;
    this.reader = reader;
  }

  void start() {
    opening.readingProperty().addListener((property, old, now) -> turn());
    workspace.navigation().targetProperty().addListener((property, old, now) -> turn());
    workspace.contentsProperty().addListener((property, old, now) -> turn());
    turn();
  }

  private void turn() {
    Contents contents = workspace.contents();
    Optional<Target> target = workspace.navigation().target();
    if (workspace.navigation().isFollowing() && reader.page() instanceof Page.OfReport) {
      // What is read goes by another number; its report is on its way with the change.
      shownFor = target;
      return;
    }
    switch (target.orElse(null)) {
      case null -> show(target, new Page.Empty());
      case Target.OfSeries(String series) -> show(target, seriesPage(series, contents));
      case Target.OfEdition(Edition edition) -> show(target, editionPage(edition, contents));
      case Target.OfReport report ->
          opening
              .reading()
              .filter(reading -> reading.report() == report.report())
              .filter(reading -> isOf(contents, reading))
              .ifPresentOrElse(
                  reading -> showReport(target, report, reading), () -> leaveIfGone(report));
    }
  }

  /// The talks of a target are those of the contents.
  private static boolean isOf(Contents contents, Reading reading) {
    return contents
        .findReport(reading.report())
        .map(entry -> entry.talks().equals(reading.kept().talks()))
        .orElse(true);
  }

  /// What is kept about the report may have changed alone: then one stays where one is.
  private void showReport(Optional<Target> target, Target.OfReport report, Reading reading) {
    boolean same =
        target.equals(shownFor)
            && reader.page() instanceof Page.OfReport page
            && page.document() == reading.document();
    if (same) {
      reader.update(
          reading.kept(), report.talk().filter(index -> index < reading.kept().talks().size()));
    } else {
      show(target, page(reading, report));
    }
  }

  private void show(Optional<Target> target, Page page) {
    if (!target.equals(shownFor) || !page.equals(reader.page())) {
      shownFor = target;
      reader.show(page);
    }
  }

  /// A report that is not open yet is on its way, unless the library has it no more.
  private void leaveIfGone(Target.OfReport report) {
    if (workspace.contents().findReport(report.report()).isEmpty()) {
      show(Optional.empty(), new Page.Empty());
    }
  }

  private static Page seriesPage(String series, Contents contents) {
    List<ReportEntry> reports = contents.reportsOf(series);
    return reports.isEmpty() ? new Page.Empty() : SeriesPage.of(series, reports);
  }

  private static Page editionPage(Edition edition, Contents contents) {
    List<ReportEntry> reports = contents.reportsOf(edition);
    return reports.isEmpty() ? new Page.Empty() : EditionPage.of(edition, reports);
  }

  private static Page page(Reading reading, Target.OfReport target) {
    KeptReport kept = reading.kept();
    List<Talk> talks = kept.talks();
    Optional<Integer> talk = target.talk().filter(index -> index < talks.size());
    Span scope =
        talk.map(index -> talks.get(index).passage())
            .orElse(new Span(0, reading.document().plainText().length()));
    return new Page.OfReport(
        kept, reading.document(), talk, top(reading, target, talk), hits(reading, target, scope));
  }

  private static int top(Reading reading, Target.OfReport target, Optional<Integer> talk) {
    return target
        .at()
        .map(Span::start)
        .or(() -> talk.map(index -> reading.kept().talks().get(index).passage().start()))
        .or(() -> place(reading))
        .orElse(0);
  }

  /// Where the report was last read, if that place still is in the text.
  private static Optional<Integer> place(Reading reading) {
    return reading
        .kept()
        .annotations()
        .place()
        .filter(selector -> selector.version().equals(reading.version()))
        .map(selector -> selector.start());
  }

  private static List<Span> hits(Reading reading, Target.OfReport target, Span scope) {
    return Matches.in(scope.in(reading.document().plainText()), target.sought()).stream()
        .map(span -> span.shiftedBy(scope.start()))
        .toList();
  }
}
