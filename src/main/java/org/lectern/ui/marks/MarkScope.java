package org.lectern.ui.marks;

import java.util.Optional;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// Whose highlights are listed. Where less is read than that, as on the page of an edition, those
/// of what is read.
enum MarkScope {
  TALK("scope.talk"),
  REPORT("scope.report"),
  EDITION("scope.edition"),
  SERIES("scope.series"),
  LIBRARY("scope.all");

  private static final Messages WORDS = Messages.of(MarkScope.class);

  private final String key;

  MarkScope(String key) {
    this.key = key;
  }

  String label() {
    return WORDS.get(key);
  }

  /// Whether a highlight is to be listed while `target` is read.
  boolean has(MarkRow row, Optional<Target> target, Contents contents) {
    return this == LIBRARY || target.filter(read -> has(row, read, contents)).isPresent();
  }

  private boolean has(MarkRow row, Target read, Contents contents) {
    return switch (read) {
      case Target.OfReport report -> ofReport(row, report, contents);
      case Target.OfEdition(Edition edition) ->
          this == SERIES ? sameSeries(row, edition) : sameEdition(row, edition);
      case Target.OfSeries(String series) -> row.edition().series().equals(Optional.of(series));
    };
  }

  private boolean ofReport(MarkRow row, Target.OfReport read, Contents contents) {
    boolean sameReport = row.entry().report().id() == read.report();
    return switch (this) {
      case TALK -> sameReport && (read.talk().isEmpty() || read.talk().equals(row.talk()));
      case REPORT -> sameReport;
      case EDITION ->
          sameReport || editionOf(read, contents).filter(e -> sameEdition(row, e)).isPresent();
      default ->
          sameReport || editionOf(read, contents).filter(e -> sameSeries(row, e)).isPresent();
    };
  }

  private static Optional<Edition> editionOf(Target.OfReport read, Contents contents) {
    return contents.findReport(read.report()).map(entry -> entry.report().shelf().edition());
  }

  private static boolean sameEdition(MarkRow row, Edition edition) {
    return row.edition().withoutPlace().equals(edition.withoutPlace());
  }

  private static boolean sameSeries(MarkRow row, Edition edition) {
    return row.edition().series().equals(edition.series());
  }
}
