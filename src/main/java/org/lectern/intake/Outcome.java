package org.lectern.intake;

/// What became of one file.
public sealed interface Outcome {

  /// One sentence for the person who dropped the file.
  String sentence();

  /// A report that the library did not have.
  ///
  /// @param report its id; in a dry run of no report
  record Added(long report, String title, int talks) implements Outcome {
    @Override
    public String sentence() {
      return switch (talks) {
        case 0 -> "Added “%s”; no talks were found in it.".formatted(title);
        case 1 -> "Added “%s” with 1 talk.".formatted(title);
        default -> "Added “%s” with %d talks.".formatted(title, talks);
      };
    }
  }

  /// A newer text of a report.
  ///
  /// @param kept how many highlights, tags and corrections are in their places
  /// @param unattached how many could not be placed in the new text
  record Updated(long report, String title, int kept, int unattached) implements Outcome {
    @Override
    public String sentence() {
      String fate = "";
      if (unattached > 0) {
        fate =
            "; %d of %d highlights, tags and corrections are unattached now"
                .formatted(unattached, kept + unattached);
      } else if (kept > 0) {
        fate = "; its highlights, tags and corrections are in their places";
      }
      return "Updated “%s”%s.".formatted(title, fate);
    }
  }

  /// The very bytes that the library has.
  record Unchanged(long report, String title) implements Outcome {
    @Override
    public String sentence() {
      return "Unchanged: “%s” is in the library already.".formatted(title);
    }
  }

  /// Not taken.
  ///
  /// @param why ends the sentence "Rejected: …"
  record Rejected(String why) implements Outcome {
    @Override
    public String sentence() {
      return "Rejected: %s.".formatted(why);
    }
  }
}
