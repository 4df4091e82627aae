package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// One line of the report as it was written, with what tells it apart from its neighbours.
///
/// @param index in the list of lines
/// @param depth of a heading its level, of what stands in lists how many; otherwise 0
/// @param afterGap whether the line before is another paragraph: a blank line, another sort
/// @param span in the plain text
/// @param inlines styled parts; spans in the plain text
record Line(
    int index,
    Sort sort,
    int depth,
    boolean afterGap,
    Span span,
    String text,
    List<Inline> inlines) {

  enum Sort {
    HEADING,
    /// The first line of a list item.
    ITEM,
    /// The first line of a list item with an open box: a plan.
    TASK,
    /// What follows in a list item.
    IN_ITEM,
    PROSE,
    QUOTE,
    CODE,
    ROW,
    RULE
  }

  /// The first line that is not blank.
  static Optional<Line> findFirstWritten(List<Line> lines) {
    for (Line line : lines) {
      if (!line.text().isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  boolean is(Sort wanted) {
    return sort == wanted;
  }

  /// Whether the whole line, punctuation aside, is of this style.
  boolean isAll(Inline.Style style) {
    int covered = 0;
    for (Inline inline : inlines) {
      if (inline.style() == style) {
        covered += inline.span().length();
      }
    }
    return covered > 0 && covered + 2 >= text.strip().length();
  }

  /// Whether a link in it has a target that begins so.
  boolean hasLinkTo(String beginning) {
    for (Inline inline : inlines) {
      if (inline.style() == Inline.Style.LINK && inline.target().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a link of some words begins the line.
  boolean beginsWithLink() {
    int first = span.start() + (text.length() - text.stripLeading().length());
    for (Inline inline : inlines) {
      if (inline.style() == Inline.Style.LINK
          && inline.span().start() <= first + 1
          && inline.span().length() >= 3) {
        return true;
      }
    }
    return false;
  }
}
