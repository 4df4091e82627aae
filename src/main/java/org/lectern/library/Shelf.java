package org.lectern.library;

import java.util.Objects;
import org.lectern.model.Edition;

/// Where a report stands in the tree.
///
/// @param byHand whether a person said so: finding the edition anew does not change it
/// @param sample whether the report is one of the sample notes that come with Lectern
public record Shelf(Edition edition, boolean byHand, boolean sample) {

  public Shelf {
    Objects.requireNonNull(edition);
  }

  /// The same report put into another edition by a person.
  public Shelf movedTo(Edition other) {
    return new Shelf(other, true, sample);
  }
}
