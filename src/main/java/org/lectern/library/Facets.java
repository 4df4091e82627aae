package org.lectern.library;

import java.util.List;

/// How many talks and passages a [Search] finds, and of which sorts.
///
/// @param total of them all
/// @param series each with its number, the greatest first, as the others
/// @param years the newest first
/// @param kinds words of [org.lectern.model.TalkKind]
public record Facets(
    int total,
    List<Count> series,
    List<Count> years,
    List<Count> speakers,
    List<Count> kinds,
    List<Count> tags) {

  /// Of a search that finds nothing.
  public static final Facets NONE =
      new Facets(0, List.of(), List.of(), List.of(), List.of(), List.of());

  public Facets {
    series = List.copyOf(series);
    years = List.copyOf(years);
    speakers = List.copyOf(speakers);
    kinds = List.copyOf(kinds);
    tags = List.copyOf(tags);
  }

  /// How often one value occurs.
  public record Count(String value, int number) {}
}
