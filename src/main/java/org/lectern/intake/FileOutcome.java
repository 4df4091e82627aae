package org.lectern.intake;

import java.nio.file.Path;

/// What became of one dropped file.
///
/// @param name of the file, from the dropped folder on
public record FileOutcome(String name, Path path, Outcome outcome) {}
