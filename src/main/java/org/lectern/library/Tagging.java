package org.lectern.library;

import java.util.Objects;
import java.util.Optional;

/// A tag on a report or on a talk of it.
///
/// @param tag as the person spelt it, without `#`
/// @param talk the beginning of the talk; empty for the whole report
/// @param fromFile whether the tag stands in the file, so that a later state of the file may take
///   it away again
public record Tagging(long id, long report, String tag, Optional<Anchor> talk, boolean fromFile) {

  public Tagging {
    Objects.requireNonNull(talk);
    if (tag.isBlank()) {
      throw new IllegalArgumentException("a tag needs a name");
    }
  }

  /// One that a person put there.
  public Tagging(long id, long report, String tag, Optional<Anchor> talk) {
    this(id, report, tag, talk, false);
  }

  /// The same with another name of the tag.
  public Tagging with(String newTag) {
    return new Tagging(id, report, newTag, talk, fromFile);
  }

  /// The same at another place.
  public Tagging with(Optional<Anchor> newTalk) {
    return new Tagging(id, report, tag, newTalk, fromFile);
  }
}
