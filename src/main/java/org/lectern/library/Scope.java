package org.lectern.library;

import java.util.Objects;
import java.util.Optional;
import org.lectern.model.Edition;

/// The part of the library in which one searches.
///
/// @param series the one series; empty for all
/// @param year the one year; empty for all
/// @param report the one report; empty for all
public record Scope(Optional<String> series, Optional<Integer> year, Optional<Long> report) {

  /// The whole library.
  public static final Scope EVERYWHERE =
      new Scope(Optional.empty(), Optional.empty(), Optional.empty());

  public Scope {
    Objects.requireNonNull(series);
    Objects.requireNonNull(year);
    Objects.requireNonNull(report);
  }

  public static Scope ofSeries(String series) {
    return new Scope(Optional.of(series), Optional.empty(), Optional.empty());
  }

  public static Scope ofEdition(Edition edition) {
    return new Scope(edition.series(), edition.year(), Optional.empty());
  }

  public static Scope ofReport(long report) {
    return new Scope(Optional.empty(), Optional.empty(), Optional.of(report));
  }
}
