package org.lectern.ui.reader.area;

import java.util.Objects;
import javafx.geometry.Bounds;

/// A link that can be seen.
///
/// @param target as written
/// @param onScreen where its first line stands
public record VisibleLink(String target, Bounds onScreen) {

  public VisibleLink {
    Objects.requireNonNull(target);
    Objects.requireNonNull(onScreen);
  }
}
