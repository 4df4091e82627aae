package org.lectern.ui.reader.area;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// The pictures of one document, each loaded once for as long as there is memory for it: the area
/// makes a paragraph anew each time it comes near the screen.
final class Album implements Images {

  private final Images source;
  private final Map<String, SoftReference<Image>> loaded = new HashMap<>();

  Album(Images source) {
    this.source = source;
  }

  @Override
  public Optional<Image> find(String target) {
    SoftReference<Image> kept = loaded.get(target);
    Optional<Image> known = Optional.ofNullable(kept).map(SoftReference::get);
    if (known.isPresent()) {
      return known;
    }
    Optional<Image> found = source.find(target);
    found.ifPresent(image -> loaded.put(target, new SoftReference<>(image)));
    return found;
  }
}
