package org.lectern.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.lectern.ui.exchange.FileChoice;

/// What the window needs from outside of itself.
///
/// @param libraryFolder where the library lies
/// @param samples the folder of the sample notes; it may lie in a jar
/// @param desktop the rest of the screen
/// @param clock tells when a highlight was made
public record Parts(Path libraryFolder, Path samples, Desktop desktop, Theme theme, Clock clock) {

  /// What a person has beside Lectern.
  ///
  /// @param openInBrowser opens an address in the system's browser
  /// @param files asks for files
  public record Desktop(Consumer<String> openInBrowser, FileChoice files) {}
}
