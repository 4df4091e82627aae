package org.lectern.anchor;

import java.util.List;
import java.util.Optional;
import org.lectern.model.Document;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// Finds what selectors mean in a later version of their text.
///
/// Offsets are followed through the change of the text. Only for what the change deleted or tore
/// apart, the words are searched, see [QuoteSearch].
public final class Reanchoring {

  private final TextChange change;
  private final Document document;
  private final String version;
  private final QuoteSearch search;

  private Reanchoring(TextChange change, Document document, String version) {
    this.change = change;
    this.document = document;
    this.version = version;
    this.search = new QuoteSearch(document, change.standing());
  }

  /// From the text that selectors count in to a document.
  ///
  /// @param version of the document's plain text
  public static Reanchoring of(String oldText, Document document, String version) {
    return new Reanchoring(TextChange.between(oldText, document.plainText()), document, version);
  }

  /// Where a selector of the old text stands in the new one, or where it may have gone.
  public Anchoring find(Selector selector) {
    Optional<Span> place = change.follow(selector.span());
    if (place.isPresent()) {
      return attached(selector, place.get());
    }
    List<Candidate> candidates = search.candidates(selector);
    return search
        .findSure(selector, candidates)
        .map(found -> attached(selector, found))
        .orElseGet(() -> new Anchoring.Unattached(candidates));
  }

  private Anchoring attached(Selector selector, Span place) {
    String now = place.in(document.plainText());
    return new Anchoring.Attached(place, !Spelling.sameWords(selector.exact(), now));
  }

  /// Where a selector of the old text stands in the new one; empty for an orphan.
  public Optional<Span> anchor(Selector selector) {
    return find(selector).findPlace();
  }

  /// The same selector for the new text; empty for an orphan.
  public Optional<Selector> carry(Selector selector) {
    return anchor(selector).map(this::describe);
  }

  /// A selector of a place in the new text.
  public Selector describe(Span place) {
    return Selectors.describe(document, version, place);
  }

  /// A selector of the place that is nearest to an orphan's: the beginning of the line in which it
  /// would stand.
  public Selector nearest(Selector selector) {
    int offset = change.nearest(selector.start());
    int index = document.indexOfBlockAt(offset);
    int start = index < 0 ? 0 : document.blocks().get(index).span().start();
    return describe(new Span(start, start));
  }
}
