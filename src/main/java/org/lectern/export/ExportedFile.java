package org.lectern.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.lectern.library.Ids;

/// Writes files whole: what stood under the name stays until all of the new file is there.
public final class ExportedFile {

  private ExportedFile() {}

  /// Writes a text in UTF-8; folders that are missing are made.
  public static void write(Path file, String text) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = Files.createDirectories(target.getParent());
    // A file of Files.createTempFile could be read by nobody else, also under its last name.
    Path begun = folder.resolve(".%s.%d.part".formatted(target.getFileName(), Ids.next()));
    try {
      Files.write(begun, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(begun);
    }
  }
}
