package org.lectern.library;

import java.util.Objects;
import java.util.Optional;
import org.lectern.model.Edition;
import org.lectern.query.Operator;

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

  /// A query that asks for the same everywhere as `query` does in this part, which is no report.
  public String in(String query) {
    // In front: words behind it would end the last one, which may be the beginning of a word, and
    // would stand within quotes that are still open.
    StringBuilder whole = new StringBuilder();
    series.ifPresent(name -> whole.append(Operator.CONF.asking(name)).append(' '));
    year.ifPresent(number -> whole.append(Operator.YEAR.asking("" + number)).append(' '));
    return whole.append(query.stripLeading()).toString();
  }

  public static Scope ofReport(long report) {
    return new Scope(Optional.empty(), Optional.empty(), Optional.of(report));
  }
}
