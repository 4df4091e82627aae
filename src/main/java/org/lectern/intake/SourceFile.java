package org.lectern.intake;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.model.Format;
import org.lectern.outline.Location;

/// A file that was dropped, or that stands in a dropped folder.
///
/// @param path absolute
/// @param relativePath from the dropped folder on, the folder's own name first, `/` between; of a
///   file dropped by itself its name
public record SourceFile(Path path, String relativePath) {

  /// A file dropped by itself.
  public static SourceFile of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return new SourceFile(absolute, nameOf(absolute));
  }

  /// A file or folder in this folder.
  SourceFile child(Path path) {
    return new SourceFile(path, relativePath + "/" + nameOf(path));
  }

  public String fileName() {
    return relativePath.substring(relativePath.lastIndexOf('/') + 1);
  }

  Optional<Format> findFormat() {
    return Format.findByFileName(fileName());
  }

  /// The path as the library keeps it.
  String pathText() {
    return readable(path.toString(), path);
  }

  /// All folders that hold the file tell something about it, up to the root; of a file that came
  /// with Lectern only those from its own folder on.
  Location location(boolean sample) {
    if (!sample) {
      return Location.ofFile(pathText());
    }
    List<String> parts = Arrays.asList(relativePath.split("/"));
    return Location.ofDropped(parts.subList(0, parts.size() - 1), parts.getLast());
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : readable(name.toString(), path.resolveSibling(name));
  }

  /// A name in another charset than the system's (`caf\xe9.md` in Latin-1, or any accent where
  /// `LANG` is not set) has signs of replacement in it; its bytes are read from the path's URI.
  private static String readable(String text, Path path) {
    if (text.indexOf('\uFFFD') < 0 || !path.toUri().getScheme().equals("file")) {
      return text;
    }
    String whole = decoded(path.toUri());
    return text.indexOf('/') >= 0 ? whole : whole.substring(whole.lastIndexOf('/') + 1);
  }

  private static String decoded(URI uri) {
    String raw = uri.getRawPath().replaceFirst("(?<=.)/$", "");
    byte[] bytes = new byte[raw.length()];
    int length = 0;
    for (int i = 0; i < raw.length(); i++) {
      boolean escaped = raw.charAt(i) == '%';
      bytes[length++] =
          (byte) (escaped ? Integer.parseInt(raw.substring(i + 1, i + 3), 16) : raw.charAt(i));
      i += escaped ? 2 : 0;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
  }
}
