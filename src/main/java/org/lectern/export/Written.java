package org.lectern.export;

/// What became of an export.
public sealed interface Written {

  /// The contents of the file.
  record Text(String text) implements Written {}

  /// The template cannot be followed.
  ///
  /// @param sentence says why, and in which line
  record Refused(String sentence) implements Written {}
}
