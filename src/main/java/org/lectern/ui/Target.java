package org.lectern.ui;

import java.util.Optional;
import org.lectern.model.Edition;
import org.lectern.model.Span;

/// Something that can be read in the middle of the window.
public sealed interface Target {

  /// The made page of a series.
  record OfSeries(String series) implements Target {}

  /// The made page of an edition; [Edition#NONE] for the notes that belong to no conference. Its
  /// place does not matter.
  record OfEdition(Edition edition) implements Target {}

  /// A report, or a place in it.
  ///
  /// @param talk the index of the talk that is meant; empty for the whole report
  /// @param at what to bring to the top, in the plain text; empty for the beginning of the talk, or
  ///   for the place where the report was last read
  /// @param query the search that brought one here, its hits to be marked; may be empty
  record OfReport(long report, Optional<Integer> talk, Optional<Span> at, String query)
      implements Target {

    public static OfReport whole(long report) {
      return new OfReport(report, Optional.empty(), Optional.empty(), "");
    }

    public static OfReport talk(long report, int talk) {
      return new OfReport(report, Optional.of(talk), Optional.empty(), "");
    }
  }
}
