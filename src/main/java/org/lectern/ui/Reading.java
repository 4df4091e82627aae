package org.lectern.ui;

import org.lectern.exchange.ReportText;
import org.lectern.library.KeptReport;
import org.lectern.model.Document;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// The report that is open, read from its bytes.
public record Reading(KeptReport kept, Document document) {

  /// Reads a report as it was read when it came in.
  public static Reading of(KeptReport kept) {
    return new Reading(kept, ReportText.of(kept));
  }

  public long report() {
    return kept.report().id();
  }

  /// The version of the text that is shown.
  public String version() {
    return kept.text().current().version();
  }

  /// The first line of a talk's passage, to which all that is kept about the talk is anchored.
  public Span leadOf(Talk talk) {
    Span passage = talk.passage();
    int index = document.indexOfBlockAt(passage.start());
    int end = index < 0 ? passage.end() : document.blocks().get(index).span().end();
    return new Span(passage.start(), Math.clamp(end, passage.start(), passage.end()));
  }
}
