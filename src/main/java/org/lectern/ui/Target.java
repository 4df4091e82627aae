package org.lectern.ui;

import java.util.Optional;
import org.lectern.model.Edition;
import org.lectern.model.Span;
import org.lectern.query.Query;
import org.lectern.query.Sought;

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
  /// @param sought what the search that brought one here looked for, to be marked; may be nothing
  record OfReport(long report, Optional<Integer> talk, Optional<Span> at, Sought sought)
      implements Target {

    /// Marks the words of a query as they were typed.
    public OfReport(long report, Optional<Integer> talk, Optional<Span> at, String query) {
      this(report, talk, at, Sought.of(Query.parse(query)));
    }

    /// The talk or report itself, without where to go in it and what to mark.
    public OfReport bare() {
      return talk.map(index -> talk(report, index)).orElseGet(() -> whole(report));
    }

    public static OfReport whole(long report) {
      return new OfReport(report, Optional.empty(), Optional.empty(), "");
    }

    public static OfReport talk(long report, int talk) {
      return new OfReport(report, Optional.of(talk), Optional.empty(), "");
    }
  }
}
