package org.lectern.library;

import java.util.List;
import org.lectern.model.Talk;

/// A report as the tree shows it: its talks in the order of the text.
public record ReportEntry(Report report, List<Talk> talks) {

  public ReportEntry {
    talks = List.copyOf(talks);
  }
}
