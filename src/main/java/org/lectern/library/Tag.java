package org.lectern.library;

import java.util.Objects;
import java.util.Optional;

/// What a person said of a tag, whether or not anything bears it.
///
/// @param name as it is spelt
/// @param colour empty for none of its own
/// @param description may be empty
public record Tag(TagName name, Optional<Highlight.Colour> colour, String description) {

  public Tag {
    Objects.requireNonNull(name);
    Objects.requireNonNull(colour);
    Objects.requireNonNull(description);
  }

  /// Of which only the name is known.
  public static Tag of(TagName name) {
    return new Tag(name, Optional.empty(), "");
  }

  public Tag with(TagName newName) {
    return new Tag(newName, colour, description);
  }

  public Tag with(Optional<Highlight.Colour> newColour) {
    return new Tag(name, newColour, description);
  }

  public Tag described(String newDescription) {
    return new Tag(name, colour, newDescription);
  }
}
