package org.lectern.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.model.TalkKind;

/// A talk that was found, before its passage is closed.
///
/// @param line where it begins
/// @param start where it begins, in the plain text
/// @param level of the heading it stands at; [#BELOW_HEADINGS] for items and sentences
/// @param telling title, speakers, kind and link labels
/// @param what it stands at, in words: "a heading"
record Finding(int line, int start, int level, TitleLine telling, Evidence evidence, String what) {

  static final int BELOW_HEADINGS = 100;

  /// The order of the text.
  static final Comparator<Finding> BY_START =
      (one, other) -> Integer.compare(one.start, other.start);

  Finding withTelling(TitleLine other) {
    return new Finding(line, start, level, other, evidence, what);
  }

  static TitleLine telling(
      Optional<String> title, List<String> speakers, Optional<TalkKind> kind, TitleLine from) {
    return new TitleLine(title, speakers, kind, from.links(), from.features());
  }
}
