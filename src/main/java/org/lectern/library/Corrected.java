package org.lectern.library;

import java.util.List;
import java.util.Objects;
import org.lectern.model.Talk;

/// The corrections of a report, in the order in which they were made, and the talks that it has
/// with them.
///
/// @param version of the plain text in which both count
public record Corrected(String version, List<Correction> corrections, List<Talk> talks) {

  public Corrected {
    Objects.requireNonNull(version);
    corrections = List.copyOf(corrections);
    talks = List.copyOf(talks);
  }

  /// How a report is corrected now.
  public static Corrected of(KeptReport kept) {
    return new Corrected(
        kept.text().current().version(), kept.annotations().corrections(), kept.talks());
  }
}
