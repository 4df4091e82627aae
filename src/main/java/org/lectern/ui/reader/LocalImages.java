package org.lectern.ui.reader;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import org.lectern.ui.reader.area.Images;

/// The pictures that lie beside a report's file. Nothing is fetched from elsewhere.
///
/// @param file the report's file, where it was dropped
record LocalImages(Path file) implements Images {

  /// `https:` and `data:` are schemes, `C:\notes\board.png` has none: those of one letter are
  /// drives.
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  @Override
  public Optional<Image> find(String target) {
    return locate(target).map(uri -> new Image(uri.toString(), true));
  }

  /// Where a picture of this address would lie; empty for one that another machine would be asked
  /// for. Does not look whether it is there.
  Optional<URI> locate(String target) {
    String path = target.strip();
    if (path.toLowerCase(Locale.ROOT).startsWith("file:///")) {
      path = path.substring("file://".length());
    }
    // Two slashes begin a name on the network: `\\server\share`, `//cdn.example.org/a.png`.
    boolean elsewhere = path.startsWith("//") || path.startsWith("\\\\");
    if (path.isEmpty() || elsewhere || SCHEME.matcher(path).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(file.resolveSibling(decoded(path)).normalize().toUri());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Markdown writes a blank as `%20`, people write `100% sure.png`.
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
