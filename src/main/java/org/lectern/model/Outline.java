package org.lectern.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What Lectern understood of a report: the edition, and the talks in the order of the text.
///
/// @param title of the report itself: its first heading or its front matter's title; empty where it
///   has none
/// @param editionReason where series, year and place were found, in words a person understands
/// @param talks their passages do not overlap
public record Outline(
    Optional<String> title, Edition edition, String editionReason, List<Talk> talks) {

  public Outline {
    Objects.requireNonNull(title);
    Objects.requireNonNull(edition);
    Objects.requireNonNull(editionReason);
    talks = List.copyOf(talks);
    for (int i = 1; i < talks.size(); i++) {
      if (talks.get(i).passage().start() < talks.get(i - 1).passage().end()) {
        throw new IllegalArgumentException("overlapping talks at " + talks.get(i).passage());
      }
    }
  }

  /// The same with other talks.
  public Outline with(List<Talk> others) {
    return new Outline(title, edition, editionReason, others);
  }
}
