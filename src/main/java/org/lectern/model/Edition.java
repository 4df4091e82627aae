package org.lectern.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// One conference in one year: EuroPython 2014 in Berlin. Two reports belong to one edition when
/// series and year are the same.
///
/// @param series the conference without its year; empty for notes that belong to no conference
/// @param year four digits; empty where it is not known
/// @param place a town or the like; empty where it is not known
public record Edition(Optional<String> series, Optional<Integer> year, Optional<String> place) {

  /// Of notes that belong to no conference.
  public static final Edition NONE =
      new Edition(Optional.empty(), Optional.empty(), Optional.empty());

  /// By series in alphabetical order, those of none last; in a series the newest year first.
  public static final Comparator<Edition> ORDER =
      Comparator.comparing((Edition edition) -> edition.series.isEmpty())
          .thenComparing(edition -> edition.series.orElse(""), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(edition -> -edition.year.orElse(-1));

  public Edition {
    Objects.requireNonNull(series);
    Objects.requireNonNull(year);
    Objects.requireNonNull(place);
  }

  public Edition withSeries(String name) {
    return new Edition(Optional.of(name), year, place);
  }

  public Edition withYear(int newYear) {
    return new Edition(series, Optional.of(newYear), place);
  }

  /// What all reports of the edition have in common: their places may differ or not be known.
  /// [#NONE] without a series.
  public Edition withoutPlace() {
    return series.isEmpty() ? NONE : new Edition(series, year, Optional.empty());
  }

  /// "EuroPython 2014", "EuroPython", or "Other notes".
  public String title() {
    return series
        .map(name -> year.map(number -> name + " " + number).orElse(name))
        .orElse("Other notes");
  }
}
