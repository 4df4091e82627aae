package org.lectern.export;

import java.util.List;
import java.util.Optional;
import org.lectern.exchange.Reference;
import org.lectern.library.Highlight;
import org.lectern.library.Names;
import org.lectern.library.Report;
import org.lectern.model.Talk;

/// A talk with its highlights; or a report with those that stand in none of its talks, and with
/// those that have lost their place.
///
/// @param talk empty for the report
/// @param tags on the talk, or on the report
/// @param highlights in the order of the text
/// @param reference leads to the talk, or to the beginning of the report
record Part(
    Report report,
    Optional<Talk> talk,
    List<String> tags,
    List<Highlight> highlights,
    Reference reference) {

  Part {
    tags = List.copyOf(tags);
    highlights = List.copyOf(highlights);
  }

  String title() {
    return talk.map(Names::of).orElse(report.title());
  }

  /// Where it is told: the report of a talk, the file of a report.
  String origin() {
    return talk.isPresent() ? report.title() : report.origin().fileName();
  }

  List<String> speakers() {
    return talk.map(Talk::speakers).orElse(List.of());
  }
}
