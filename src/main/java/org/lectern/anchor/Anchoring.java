package org.lectern.anchor;

import java.util.List;
import java.util.Optional;
import org.lectern.model.Span;

/// What became of a selector in a later version of its text.
public sealed interface Anchoring {

  /// How many candidates are named at most.
  int MOST = 3;

  /// It stands there.
  ///
  /// @param changed whether the words there are other ones; letters written in another way, and
  ///   lines broken elsewhere, are no other words
  record Attached(Span place, boolean changed) implements Anchoring {}

  /// Its words are gone, or cannot be told from others.
  ///
  /// @param candidates where they may have gone, best first, three at most
  record Unattached(List<Candidate> candidates) implements Anchoring {
    public Unattached {
      candidates = List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size())));
    }
  }

  /// The place where it stands.
  default Optional<Span> findPlace() {
    return this instanceof Attached(Span place, boolean changed)
        ? Optional.of(place)
        : Optional.empty();
  }
}
