package org.lectern.exchange;

/// What reading a file of annotations gave.
public sealed interface AnnotationReading {

  /// What the file says.
  ///
  /// @param passedOver how many annotations say nothing that Lectern can keep
  record Read(AnnotationFile file, int passedOver) implements AnnotationReading {}

  /// Nothing can be taken from it.
  ///
  /// @param why the end of a sentence, without a full stop
  record Refused(String why) implements AnnotationReading {}
}
