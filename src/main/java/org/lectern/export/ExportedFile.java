package org.lectern.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.lectern.library.Ids;

/// Writes files whole: what stood under the name stays until all of the new file is there.
public final class ExportedFile {

  private ExportedFile() {}

  /// What comes into a file.
  @FunctionalInterface
  public interface Contents {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes a text in UTF-8; folders that are missing are made.
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Writes a file; folders that are missing are made.
  public static void write(Path file, Contents contents) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = Files.createDirectories(target.getParent());
    // A file of Files.createTempFile could be read by nobody else, also under its last name.
    // Its name may be as long as a file system takes, so that this one cannot have more letters.
    Path begun = folder.resolve(".%d.part".formatted(Ids.next()));
    try {
      try (OutputStream out = Files.newOutputStream(begun, StandardOpenOption.CREATE_NEW)) {
        contents.writeTo(out);
      }
      Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(begun);
    }
  }
}
