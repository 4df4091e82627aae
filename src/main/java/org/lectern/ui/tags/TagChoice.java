package org.lectern.ui.tags;

import java.util.BitSet;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;

/// A tag that one filters by.
///
/// @param join how it goes with those chosen before it
record TagChoice(TagName tag, Join join) {

  private static final Messages WORDS = Messages.of(TagChoice.class);

  /// How a tag narrows or widens what those before it found.
  enum Join {
    AND("choice.and"),
    OR("choice.or"),
    NOT("choice.not");

    private final String label;

    Join(String label) {
      this.label = label;
    }

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
    return first && join != Join.NOT ? "#" + tag.text() : WORDS.get(join.label, tag.text());
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
