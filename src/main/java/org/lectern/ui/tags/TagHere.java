package org.lectern.ui.tags;

import java.util.List;
import org.lectern.library.Tagging;

/// A tag of what is read, or of several talks and reports that are selected.
///
/// @param taggings at least one
/// @param bearers on how many of them it is, at least one
/// @param all how many they are
record TagHere(List<Tagging> taggings, int bearers, int all) {

  TagHere {
    taggings = List.copyOf(taggings);
  }

  /// As it was first spelt here.
  String tag() {
    return taggings.getFirst().tag();
  }

  boolean isOnAll() {
    return bearers == all;
  }

  /// Whether it stands in a file.
  boolean fromFile() {
    return taggings.stream().anyMatch(Tagging::fromFile);
  }
}
