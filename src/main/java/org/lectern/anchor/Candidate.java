package org.lectern.anchor;

import java.util.Comparator;
import java.util.Objects;
import org.lectern.model.Span;

/// A place where the words of a selector may have gone.
///
/// @param place in the new plain text
/// @param score how much speaks for it, from 0 to 1: the words, what stands around them, the
///   section
public record Candidate(Span place, double score) {

  /// Best first; of equal ones the first in the text.
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::place);

  public Candidate {
    Objects.requireNonNull(place);
  }
}
