package org.lectern.library;

import java.time.Instant;
import java.util.Objects;
import org.lectern.model.Format;

/// One imported file of notes, without its text.
///
/// @param title what lists call it
public record Report(long id, String title, Shelf shelf, Origin origin, TextFacts text) {

  public Report {
    Objects.requireNonNull(title);
    Objects.requireNonNull(shelf);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(text);
  }

  /// What is known of a report's text without reading it.
  ///
  /// @param version identifies its present plain text; a selector of this version is attached
  /// @param detector the number of the detector that last looked for talks in it
  /// @param words of the plain text
  /// @param added when the report came into the library
  /// @param changed when its text last changed
  public record TextFacts(
      Format format, String version, int detector, int words, Instant added, Instant changed) {
    public TextFacts {
      Objects.requireNonNull(format);
      Objects.requireNonNull(version);
      Objects.requireNonNull(added);
      Objects.requireNonNull(changed);
    }
  }
}
