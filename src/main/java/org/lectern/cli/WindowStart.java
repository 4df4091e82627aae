package org.lectern.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.exchange.Reference;

/// What the window is to be opened with.
///
/// @param library the folder of the library
/// @param reference leads to what is to be shown; empty for what was read last
public record WindowStart(Path library, Optional<Reference> reference) {}
