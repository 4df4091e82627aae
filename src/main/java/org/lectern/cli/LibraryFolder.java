package org.lectern.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a library is kept when nobody says where.
public final class LibraryFolder {

  private LibraryFolder() {}

  /// The place for application data on this machine.
  public static Path ofPlatform() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  /// `$XDG_DATA_HOME/lectern` or `~/.local/share/lectern` (XDG Base Directory Specification 0.8,
  /// which says that a relative path there is to be ignored), `~/Library/Application
  /// Support/Lectern`, `%APPDATA%\Lectern`.
  static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return find(environment, "APPDATA")
          .orElse(home.resolve("AppData").resolve("Roaming"))
          .resolve("Lectern");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Lectern");
    }
    return find(environment, "XDG_DATA_HOME")
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("lectern");
  }

  private static Optional<Path> find(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
