package org.lectern.ui.search;

import java.util.Optional;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.library.Scope;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// The part of the library to search in, as seen from what is read.
enum ScopeChoice {
  EVERYWHERE("scope.everywhere"),
  SERIES("scope.series"),
  EDITION("scope.edition"),
  REPORT("scope.report");

  private static final Messages WORDS = Messages.of(ScopeChoice.class);

  private final String label;

  ScopeChoice(String label) {
    this.label = label;
  }

  @Override
  public String toString() {
    return WORDS.get(label);
  }

  /// The part that is meant; everywhere where what is read is in no such part.
  Scope of(Optional<Target> target, Contents contents) {
    return switch (target.orElse(null)) {
      case null -> Scope.EVERYWHERE;
      case Target.OfSeries(String series) ->
          this == EVERYWHERE ? Scope.EVERYWHERE : Scope.ofSeries(series);
      case Target.OfEdition(Edition edition) -> of(edition);
      case Target.OfReport report when this == REPORT -> Scope.ofReport(report.report());
      case Target.OfReport report ->
          contents
              .findReport(report.report())
              .map(ReportEntry::report)
              .map(Report::shelf)
              .map(shelf -> of(shelf.edition()))
              .orElse(Scope.EVERYWHERE);
    };
  }

  private Scope of(Edition edition) {
    return switch (this) {
      case EVERYWHERE -> Scope.EVERYWHERE;
      case SERIES -> edition.series().map(Scope::ofSeries).orElse(Scope.EVERYWHERE);
      case EDITION, REPORT ->
          edition.series().isEmpty() ? Scope.EVERYWHERE : Scope.ofEdition(edition);
    };
  }
}
