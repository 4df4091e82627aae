package org.lectern.intake;

import org.lectern.model.Document;

/// The words of one file, or why it cannot be read. No talks are looked for, which takes as long
/// again.
public sealed interface FileWords permits FileWords.Found, Inspection.Rejected {

  /// A file that was read.
  record Found(Document document) implements FileWords {}

  /// Reads a file. One of a kind that Lectern does not know is rejected.
  static FileWords of(SourceFile file) {
    return Inspector.read(file);
  }
}
