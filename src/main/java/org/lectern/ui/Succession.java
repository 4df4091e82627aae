package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import org.lectern.library.ReportEntry;
import org.lectern.model.Edition;

/// What has become of the series and editions of one state of the library in the next: they are
/// called otherwise when their reports are, by a change, its undo, or another process.
record Succession(Contents old, Contents now) {

  /// Where one finds now what a target meant; the target itself where that is still there, or is
  /// nowhere any more.
  Target of(Target target) {
    return switch (target) {
      case Target.OfReport report -> report;
      case Target.OfSeries(String series) ->
          now.reportsOf(series).isEmpty()
              ? findFirst(old.reportsOf(series))
                  .<Target>map(edition ->
                      edition
                          .series()
                          .<Target>map(Target.OfSeries::new)
                          .orElse(new Target.OfEdition(Edition.NONE)))
                  .orElse(target)
              : target;
      case Target.OfEdition(Edition edition) ->
          now.reportsOf(edition).isEmpty()
              ? findFirst(old.reportsOf(edition))
                  .<Target>map(found -> new Target.OfEdition(found.withoutPlace()))
                  .orElse(target)
              : target;
    };
  }

  /// Where the first of these reports that is still there stands now.
  private Optional<Edition> findFirst(List<ReportEntry> reports) {
    return reports.stream()
        .flatMap(entry -> now.findReport(entry.report().id()).stream())
        .map(entry -> entry.report().shelf().edition())
        .findFirst();
  }
}
