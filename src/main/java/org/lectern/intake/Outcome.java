package org.lectern.intake;

/// What became of one file.
public sealed interface Outcome {

  /// One sentence for the person who dropped the file.
  default String sentence() {
    return Sentences.of(this);
  }

  /// A report that the library did not have.
  ///
  /// @param report its id; in a dry run of no report
  record Added(long report, String title, int talks) implements Outcome {}

  /// A newer text of a report.
  ///
  /// @param kept how many highlights, tags and corrections are in their places
  /// @param unattached how many could not be placed in the new text
  record Updated(long report, String title, int kept, int unattached) implements Outcome {}

  /// The very bytes that the library has.
  record Unchanged(long report, String title) implements Outcome {}

  /// Not taken.
  ///
  /// @param why ends the sentence "Rejected: …"
  record Rejected(String why) implements Outcome {}
}
