package org.lectern.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.lectern.export.HighlightFormat;

/// Asks a person for files.
public interface FileChoice {

  /// A file to write, and what to write.
  record Destination(Path file, HighlightFormat format) {}

  /// Where highlights are to go; empty where they changed their mind.
  ///
  /// @param name what the file might be called, without an ending
  Optional<Destination> chooseExport(Window owner, String name);

  /// Where a PDF is to go; empty where they changed their mind.
  ///
  /// @param name what the file might be called, its ending with it
  /// @param folder where they look first
  Optional<Path> choosePdf(Window owner, String name, Optional<Path> folder);

  /// Which file of highlights is to come in; empty where they changed their mind.
  Optional<Path> chooseImport(Window owner);
}
