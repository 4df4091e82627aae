package org.lectern.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.lectern.library.Library;

/// Where files come in.
public final class Intake {

  private final Library library;
  private final Clock clock;

  public Intake(Library library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /// A run that brings files and folders in. Nothing is read before its first step.
  public ImportRun begin(List<Path> dropped) {
    return new ImportRun(dropped, new Storing(library, clock, Storing.Mode.KEEP));
  }

  /// A run that brings in the notes that come with Lectern, marked as samples.
  ///
  /// @param folder may stand in a jar's file system
  public ImportRun beginSamples(Path folder) {
    return new ImportRun(List.of(folder), new Storing(library, clock, Storing.Mode.KEEP_SAMPLES));
  }

  /// A run that says what would become of the files, and changes nothing.
  public ImportRun dryRun(List<Path> dropped) {
    return new ImportRun(dropped, new Storing(library, clock, Storing.Mode.DRY_RUN));
  }
}
