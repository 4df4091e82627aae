package org.lectern.model;

import java.util.Objects;

/// What a block stands in: how deep in lists and in quotes, and which list marker it bears.
///
/// @param lists how many lists hold the block; 0 outside of lists
/// @param quotes how many quotes hold it; 0 outside of quotes
/// @param marker drawn beside the first block of a list item; [Marker.None] for what follows in the
///   same item, and outside of lists
public record Nesting(int lists, int quotes, Marker marker) {

  /// Outside of everything.
  public static final Nesting NONE = new Nesting(0, 0, new Marker.None());

  public Nesting {
    Objects.requireNonNull(marker);
    if (lists < 0 || quotes < 0) {
      throw new IllegalArgumentException("negative depth");
    }
  }

  /// Whether a block stands in nothing and bears no marker.
  public boolean isNone() {
    return lists == 0 && quotes == 0 && marker instanceof Marker.None;
  }

  /// What stands before a list item and is not part of the text.
  public sealed interface Marker {

    /// No marker.
    record None() implements Marker {}

    /// A bullet.
    record Bullet() implements Marker {}

    /// A number as written, its dot or bracket included: `3.`, `b)`.
    record Number(String written) implements Marker {}

    /// A box of a list of tasks.
    record Task(boolean done) implements Marker {}
  }
}
