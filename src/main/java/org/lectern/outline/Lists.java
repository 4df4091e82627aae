package org.lectern.outline;

import java.util.List;
import org.lectern.model.Inline;

/// Tells files that are nothing but a list from notes of a talk.
final class Lists {

  private Lists() {}

  /// Whether most lines are links: an index of other notes.
  static boolean areLinks(List<Line> lines) {
    // Links to its own headings are a table of contents, and say nothing.
    List<Line> told =
        lines.stream()
            .filter(line -> !line.text().isBlank())
            .filter(line -> !line.hasLinkTo("#"))
            .toList();
    long linked =
        told.stream()
            .filter(line -> line.isAll(Inline.Style.LINK) || line.text().contains("://"))
            .count();
    return linked * 2 > told.size();
  }

  /// Whether most items are sayings: `"Water them." - Anna Roe`.
  static boolean areSayings(List<Line> lines) {
    List<Line> items = lines.stream().filter(line -> line.is(Line.Sort.ITEM)).toList();
    long sayings =
        items.stream().filter(line -> line.text().strip().matches("(?s)^[\"“„«].*")).count();
    return items.size() > 2 && sayings * 2 > items.size();
  }
}
