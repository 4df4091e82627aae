package org.lectern.model;

import java.util.Objects;

/// A link that a report gives for a talk: its visible words and its address, which may be empty
/// where the report kept only the word ("Video").
public record Link(String label, String target) {

  public Link {
    Objects.requireNonNull(label);
    Objects.requireNonNull(target);
  }
}
