package org.lectern.library;

import java.util.Objects;
import org.lectern.model.Fix;

/// What a person said against the outline of a report. It is kept apart from what was found, and
/// laid over it again whenever the report is read anew.
///
/// @param anchor the beginning of the talk, heading or paragraph that is meant
/// @param everywhere whether it is also meant for all places of the file that look alike
public record Correction(long id, Anchor anchor, boolean everywhere, Fix fix) {

  public Correction {
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(fix);
  }

  /// The same correction in another version of the text.
  public Correction with(Anchor other) {
    return new Correction(id, other, everywhere, fix);
  }
}
