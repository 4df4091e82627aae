package org.lectern.library;

import java.util.Objects;
import java.util.Optional;

/// A tag on a report or on a talk of it.
///
/// @param tag as the person spelt it, without `#`
/// @param talk the beginning of the talk; empty for the whole report
public record Tagging(long id, long report, String tag, Optional<Anchor> talk) {

  public Tagging {
    Objects.requireNonNull(talk);
    if (tag.isBlank()) {
      throw new IllegalArgumentException("a tag needs a name");
    }
  }
}
