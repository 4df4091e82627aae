package org.lectern.library.sqlite;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.sqlite.JDBC;
import org.sqlite.util.OSInfo;

/// SQLite itself, which the driver carries in its jar for each platform.
///
/// Left alone the driver unpacks it into the temporary folder at each start, which takes a third of
/// the time of opening a library, and leaves it there when the program is killed. The build unpacks
/// it once, beside the jar.
final class NativeLibrary {

  private static final String PLACE = "org.sqlite.lib.path";

  private NativeLibrary() {}

  /// Tells the driver where SQLite was unpacked; nothing where it was not, or where somebody has
  /// said so already.
  static void offer() {
    CodeSource jar = JDBC.class.getProtectionDomain().getCodeSource();
    if (System.getProperty(PLACE) == null
        && jar != null
        && jar.getLocation().getProtocol().equals("file")) {
      Optional<Path> folder = findBeside(path(jar));
      if (folder.isPresent()) {
        System.setProperty(PLACE, folder.get().toString());
      }
    }
  }

  /// The folder beside the driver's jar that holds SQLite for this platform.
  static Optional<Path> findBeside(Path jar) {
    Path folder = jar.resolveSibling("org/sqlite/native").resolve(platform());
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  /// The driver's name for this platform, `Linux/x86_64`.
  ///
  /// On Linux the driver starts a process to learn whether that is Android, and reads the maps of
  /// this one to learn which C library it has, which takes as long as all else in opening a
  /// library. It is asked only where either can be.
  private static String platform() {
    String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    boolean plainLinux =
        System.getProperty("os.name").equals("Linux")
            && Files.notExists(Path.of("/lib/ld-musl-" + processor + ".so.1"))
            && Files.notExists(Path.of("/system/bin"));
    return plainLinux ? "Linux/" + processor : OSInfo.getNativeLibFolderPathForCurrentOS();
  }

  private static Path path(CodeSource jar) {
    try {
      return Path.of(jar.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path has only URIs", e);
    }
  }
}
