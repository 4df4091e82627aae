package org.lectern.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The reader's own template for Markdown: `highlights.mustache` in the folder of the library.
public final class OwnTemplate {

  private static final String NAME = "highlights.mustache";

  private OwnTemplate() {}

  /// What it says; empty where there is none.
  ///
  /// @throws IOException where it is there and cannot be read, as when it is not UTF-8
  public static Optional<String> find(Path libraryFolder) throws IOException {
    Path file = libraryFolder.resolve(NAME);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /// The file, to be changed; where there is none, the template that comes with Lectern is put
  /// there.
  public static Path made(Path libraryFolder) throws IOException {
    Path file = libraryFolder.resolve(NAME);
    if (!Files.exists(file)) {
      ExportedFile.write(file, MarkdownTemplate.byDefault());
    }
    return file;
  }
}
