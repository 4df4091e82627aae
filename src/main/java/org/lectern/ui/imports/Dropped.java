package org.lectern.ui.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.exchange.AnnotationReader;
import org.lectern.messages.Messages;
import org.lectern.model.Format;

/// What is held over the window.
record Dropped(List<Path> paths) {

  private static final Messages WORDS = Messages.of(Dropped.class);

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
      return WORDS.get("drop.none");
    }
    long folders = paths.stream().filter(Dropped::isFolder).count();
    long files = paths.stream().filter(path -> !isFolder(path) && isReadable(path)).count();
    long others = paths.size() - folders - files;
    String what =
        folders == 0 ? "drop.files" : files == 0 ? "drop.folders" : "drop.files-and-folders";
    String rest = others == 0 ? "" : " · " + WORDS.get("drop.others", others);
    return WORDS.get(what, files, folders) + rest;
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  private static boolean isReadable(Path path) {
    // Exported highlights come in the same way.
    return Format.findByFileName(String.valueOf(path.getFileName())).isPresent()
        || AnnotationReader.accepts(path);
  }
}
