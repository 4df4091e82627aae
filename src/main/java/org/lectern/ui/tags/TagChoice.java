package org.lectern.ui.tags;

import java.util.BitSet;
import java.util.Locale;
import org.lectern.library.TagName;

/// A tag that one filters by.
///
/// @param join how it goes with those chosen before it
record TagChoice(TagName tag, Join join) {

  /// How a tag narrows or widens what those before it found.
  enum Join {
    AND,
    OR,
    NOT;

    /// The next one, after the last the first.
    Join next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  TagChoice with(Join other) {
    return new TagChoice(tag, other);
  }

  /// "and #typing"; of the first one "#typing" or "not #typing".
  String label(boolean first) {
    String word = first && join != Join.NOT ? "" : join.name().toLowerCase(Locale.ROOT) + " ";
    return word + "#" + tag.text();
  }

  /// Narrows or widens what was found so far.
  void apply(BitSet found, BitSet bearing, boolean first) {
    switch (join) {
      case AND -> found.and(bearing);
      case OR -> {
        if (first) {
          found.and(bearing);
        } else {
          found.or(bearing);
        }
      }
      case NOT -> found.andNot(bearing);
    }
  }
}
