package org.lectern.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.model.TalkKind;

/// A heading, item or line taken apart: "Keynote: Pruning Roses – Anna Roe (Video)".
///
/// @param title without speaker and labels; empty where the line has none
/// @param links labels of links run together behind it
/// @param features what in the line itself speaks for a talk
record TitleLine(
    Optional<String> title,
    List<String> speakers,
    Optional<TalkKind> kind,
    List<String> links,
    Set<Feature> features) {

  TitleLine {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
    features = features.isEmpty() ? Set.of() : EnumSet.copyOf(features);
  }

  /// The same, of that kind where none is told.
  TitleLine orOfKind(Optional<TalkKind> other) {
    return new TitleLine(title, speakers, kind.isPresent() ? kind : other, links, features);
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }
}
