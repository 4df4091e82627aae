package org.lectern.library;

import java.util.Objects;
import java.util.Optional;

/// Says that a talk was read to its end.
///
/// @param talk the beginning of the talk; empty for the whole of a report in which there are no
///   talks
public record ReadMark(long id, long report, Optional<Anchor> talk) {

  public ReadMark {
    Objects.requireNonNull(talk);
  }

  /// The same mark in another version of the text.
  public ReadMark with(Optional<Anchor> other) {
    return new ReadMark(id, report, other);
  }
}
