package org.lectern.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.model.Span;

/// A talk, or a passage between talks, that a query found.
///
/// @param talk the index of the talk in its report; empty for a passage between talks
/// @param at the first hit of the snippet, in the report's plain text; where the query was met by
///   the title, the speakers, a tag or a comment alone, the beginning of the passage, empty
public record Hit(long report, Optional<Integer> talk, Span at, Snippet snippet) {

  public Hit {
    Objects.requireNonNull(talk);
    Objects.requireNonNull(at);
    Objects.requireNonNull(snippet);
  }

  /// A piece of text around the best hit.
  ///
  /// @param marks the hits in it, in order, as offsets into `text`
  public record Snippet(String text, List<Span> marks) {
    public Snippet {
      marks = List.copyOf(marks);
    }
  }
}
