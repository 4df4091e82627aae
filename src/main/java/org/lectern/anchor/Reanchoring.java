package org.lectern.anchor;

import java.util.Optional;
import org.lectern.model.Document;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// Finds what selectors mean in a later version of their text.
///
/// @param change from the selectors' text to the document's
/// @param version of the document's plain text
public record Reanchoring(TextChange change, Document document, String version) {

  /// From the text that selectors count in to a document.
  public static Reanchoring of(String oldText, Document document, String version) {
    return new Reanchoring(TextChange.between(oldText, document.plainText()), document, version);
  }

  /// Where a selector of the old text stands in the new one; empty for an orphan. The words there
  /// are always those of the selector.
  public Optional<Span> anchor(Selector selector) {
    return change
        .map(selector.span())
        .filter(place -> place.in(document.plainText()).equals(selector.exact()));
  }

  /// The same selector for the new text; empty for an orphan.
  public Optional<Selector> carry(Selector selector) {
    return anchor(selector).map(place -> Selectors.describe(document, version, place));
  }

  /// A selector of the place that is nearest to an orphan's: the beginning of the line in which it
  /// would stand.
  public Selector nearest(Selector selector) {
    int offset = change.nearest(selector.start());
    int index = document.indexOfBlockAt(offset);
    int start = index < 0 ? 0 : document.blocks().get(index).span().start();
    return Selectors.describe(document, version, new Span(start, start));
  }
}
