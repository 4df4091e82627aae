package org.lectern.text;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells where the pictures of a report lie on this machine.
public final class PictureFiles {

  /// `https:` and `data:` are schemes, `C:\notes\board.png` has none: those of one letter are
  /// drives.
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  private PictureFiles() {}

  /// Where a picture of this address would lie; empty for one that another machine would be asked
  /// for. Does not look whether it is there.
  ///
  /// @param report the report's file, where it was dropped
  /// @param target the address as written
  public static Optional<URI> locate(Path report, String target) {
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
      return Optional.of(report.resolveSibling(decoded(path)).normalize().toUri());
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
