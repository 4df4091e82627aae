package org.lectern.export;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.text.PictureFiles;

/// The pictures that can be put into a page.
final class Pictures {

  /// What the Java platform reads; a drawing (`.svg`) is no picture to it.
  private static final Pattern READABLE = Pattern.compile(".*\\.(png|jpe?g|gif|bmp)");

  private Pictures() {}

  /// The picture of this address, where it lies on this machine.
  ///
  /// @param report the report's file
  static Optional<URI> find(Path report, String target) {
    return PictureFiles.locate(report, target).filter(Pictures::isReadable);
  }

  private static boolean isReadable(URI uri) {
    if (!READABLE.matcher(uri.getPath().toLowerCase(Locale.ROOT)).matches()) {
      return false;
    }
    try {
      Path file = Path.of(uri);
      return Files.isRegularFile(file) && Files.isReadable(file);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return false;
    }
  }
}
