package org.lectern.intake;

import org.lectern.library.Shelf;
import org.lectern.model.Document;
import org.lectern.model.Outline;
import org.lectern.outline.SeriesNames;

/// What would be found in one file, without a library: its words and their outline, or why it
/// cannot be read.
public sealed interface Inspection {

  /// A file that was read.
  record Read(Document document, Outline outline) implements Inspection {

    /// What lists call the report.
    public String title(SourceFile file) {
      return ReportTitle.of(outline, file.fileName());
    }

    /// Where the report belongs by what it says of itself.
    Shelf shelf(boolean sample) {
      return new Shelf(SeriesNames.usual(outline.edition()), false, sample);
    }
  }

  /// @param why ends the sentence "Rejected: …"
  /// @param forGood whether these bytes cannot be read at any time; else something hindered it,
  ///   such as too little memory
  record Rejected(String why, boolean forGood) implements Inspection, FileWords {

    /// Of bytes that are no notes.
    Rejected(String why) {
      this(why, true);
    }
  }

  /// Reads a file and looks for talks in it. A file of a kind that Lectern does not know is
  /// rejected.
  static Inspection of(SourceFile file) {
    return Inspector.inspect(file);
  }
}
