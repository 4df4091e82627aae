package org.lectern.library;

import java.util.List;

/// A talk that is like another one.
///
/// @param shared the rare words that both have, the rarest first
public record Similar(Hit hit, List<String> shared) {

  public Similar {
    shared = List.copyOf(shared);
  }
}
