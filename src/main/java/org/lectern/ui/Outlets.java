package org.lectern.ui;

import java.util.Objects;

/// What leads from something in the library out of Lectern.
///
/// @param originals open the files that reports were read from
/// @param printing makes pages
public record Outlets(Originals originals, Printing printing) {

  public Outlets {
    Objects.requireNonNull(originals);
    Objects.requireNonNull(printing);
  }
}
