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
  public static final Comparator<Edition> ORDER = Edition::compare;

  public Edition {
    Objects.requireNonNull(series);
    Objects.requireNonNull(year);
    Objects.requireNonNull(place);
  }

  private static int compare(Edition one, Edition other) {
    int order = Boolean.compare(one.series.isEmpty(), other.series.isEmpty());
    if (order == 0) {
      order = one.series.orElse("").compareToIgnoreCase(other.series.orElse(""));
    }
    return order != 0 ? order : Integer.compare(other.year.orElse(-1), one.year.orElse(-1));
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
    if (series.isEmpty()) {
      return "Other notes";
    }
    return year.isPresent() ? series.get() + " " + year.get() : series.get();
  }
}
