package org.lectern.ui.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.lectern.ui.Time;

/// What the window needs from outside of itself.
///
/// @param libraryFolder where the library lies
/// @param samples the folder of the sample notes; it may lie in a jar
/// @param openInBrowser opens an address in the system's browser
public record Parts(
    Path libraryFolder, Path samples, Consumer<String> openInBrowser, Theme theme, Time time) {}
