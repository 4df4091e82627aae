package org.lectern.ui.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lectern.model.Format;

/// What is held over the window.
record Dropped(List<Path> paths) {

  Dropped {
    paths = List.copyOf(paths);
  }

  /// Whether there is at least one folder or readable file: then the drop is taken whole.
  boolean isWelcome() {
    return paths.stream().anyMatch(path -> isFolder(path) || isReadable(path));
  }

  /// What would happen.
  String promise() {
    if (!isWelcome()) {
      return "Lectern reads .md, .txt, .html, .org and .rst";
    }
    long folders = paths.stream().filter(Dropped::isFolder).count();
    long files = paths.stream().filter(path -> !isFolder(path) && isReadable(path)).count();
    long others = paths.size() - folders - files;
    StringBuilder promise = new StringBuilder("Drop to import ");
    promise.append(files == 0 ? "" : count(files, "file"));
    promise.append(files > 0 && folders > 0 ? " and " : "");
    promise.append(folders == 0 ? "" : "the notes in " + count(folders, "folder"));
    promise.append(others == 0 ? "" : " · " + count(others, "other") + " left out");
    return promise.toString();
  }

  private static String count(long count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  private static boolean isReadable(Path path) {
    String name = String.valueOf(path.getFileName());
    // Exported highlights come in the same way.
    return Format.findByFileName(name).isPresent()
        || name.toLowerCase(Locale.ROOT).endsWith(".jsonld");
  }
}
