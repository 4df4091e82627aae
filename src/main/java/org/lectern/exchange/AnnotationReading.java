package org.lectern.exchange;

import org.lectern.messages.Messages;

/// What reading a file of annotations gave.
public sealed interface AnnotationReading {

  /// What the file says.
  ///
  /// @param passedOver how many annotations say nothing that Lectern can keep
  record Read(AnnotationFile file, int passedOver) implements AnnotationReading {}

  /// Nothing can be taken from it.
  ///
  /// @param why the end of a sentence, without a full stop
  record Refused(String why) implements AnnotationReading {

    /// Looked up only where a file is refused: not each command that reads one has to wait for it.
    static Refused because(String key, Object... values) {
      return new Refused(Messages.of(Refused.class).get(key, values));
    }
  }
}
