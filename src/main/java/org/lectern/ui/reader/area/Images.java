package org.lectern.ui.reader.area;

import java.util.Optional;
import javafx.scene.image.Image;

/// Where the pictures of a document come from.
@FunctionalInterface
public interface Images {

  /// No pictures: each is shown as a placeholder.
  Images NONE = target -> Optional.empty();

  /// The picture of this address, as it is written in the document; empty where it cannot lie on
  /// this machine. Called on the JavaFX thread, so it has to load in the background; one that fails
  /// to load is not shown.
  Optional<Image> find(String target);
}
