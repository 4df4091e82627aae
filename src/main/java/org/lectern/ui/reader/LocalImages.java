package org.lectern.ui.reader;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import org.lectern.text.PictureFiles;
import org.lectern.ui.reader.area.Images;

/// The pictures that lie beside a report's file. Nothing is fetched from elsewhere.
///
/// @param file the report's file, where it was dropped
record LocalImages(Path file) implements Images {

  @Override
  public Optional<Image> find(String target) {
    return PictureFiles.locate(file, target).map(uri -> new Image(uri.toString(), true));
  }
}
