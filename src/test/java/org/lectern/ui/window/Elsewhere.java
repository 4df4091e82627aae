package org.lectern.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.lectern.intake.ImportRun;
import org.lectern.intake.Intake;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;

/// Another program on the same library.
final class Elsewhere {

  private Elsewhere() {}

  static void bringIn(Path libraryFolder, Path file) {
    try (Library library = SqliteLibrary.open(libraryFolder)) {
      ImportRun run = new Intake(library, Clock.systemUTC()).begin(List.of(file));
      while (run.step()) {
        // The next file.
      }
    }
  }
}
