package org.lectern.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.export.Booklet;
import org.lectern.intake.Rereading;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// Finds what is to be printed.
final class Pages {

  private Pages() {}

  /// What it is called; empty for what has no pages.
  static Optional<String> findTitle(Contents contents, Target what) {
    return switch (what) {
      case Target.OfSeries series -> Optional.empty();
      case Target.OfEdition(var edition) -> Optional.of(Names.of(edition));
      case Target.OfReport of ->
          contents
              .findTalk(of)
              .map(Names::of)
              .or(() -> contents.findReport(of.report()).map(entry -> entry.report().title()));
    };
  }

  /// The reports that it takes.
  static List<Long> reports(Contents contents, Target what) {
    Stream<ReportEntry> reports =
        switch (what) {
          case Target.OfSeries series -> Stream.empty();
          case Target.OfEdition(var edition) -> contents.reportsOf(edition).stream();
          case Target.OfReport of -> contents.findReport(of.report()).stream();
        };
    return reports.map(entry -> entry.report().id()).toList();
  }

  /// The booklet; empty where it is gone. To be called on the library's thread.
  static Optional<Booklet> find(Library library, Target what, List<Long> reports) {
    List<KeptReport> kept =
        reports.stream().flatMap(report -> Rereading.fresh(library, report).stream()).toList();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    return switch (what) {
      case Target.OfSeries series -> Optional.empty();
      case Target.OfEdition(var edition) -> Optional.of(Booklet.ofEdition(edition, kept));
      case Target.OfReport of -> {
        KeptReport report = kept.getFirst();
        yield Optional.of(
            of.talk()
                .filter(talk -> talk < report.talks().size())
                .map(talk -> Booklet.ofTalk(report, talk))
                .orElseGet(() -> Booklet.ofReport(report)));
      }
    };
  }
}
