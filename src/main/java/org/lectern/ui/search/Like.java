package org.lectern.ui.search;

import java.util.Optional;
import org.lectern.library.Names;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// The talk to which others are compared.
///
/// @param talk its index in the report
/// @param name as lists show it
record Like(long report, int talk, String name) {

  /// Empty where there is no such talk.
  static Optional<Like> of(long report, int talk, Contents contents) {
    return contents
        .findTalk(Target.OfReport.talk(report, talk))
        .map(Names::of)
        .map(name -> new Like(report, talk, name));
  }

  /// Whether it is still there, by its number.
  boolean isIn(Contents contents) {
    return of(report, talk, contents).equals(Optional.of(this));
  }
}
