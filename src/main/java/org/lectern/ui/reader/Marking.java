package org.lectern.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;

/// What a person does with highlights in the text.
///
/// Spans are of the plain text of the report that is shown.
public interface Marking {

  /// A span is to be highlighted.
  void highlight(Span span, Highlight.Note note);

  /// A span is to be highlighted, and something to be said of it: the window highlights it, shows
  /// the new page and calls [ReaderPane#edit].
  void begin(Span span, Highlight.Note note, Part part);

  /// A highlight gets another colour, comment or other tags.
  ///
  /// @param edit asked when it is changed, with what is said of it by then
  void annotate(long highlight, UnaryOperator<Highlight.Note> edit);

  /// A highlight is extended or shrunk to a span.
  void resize(long highlight, Span span);

  /// A highlight is to be deleted.
  void delete(long highlight);

  /// What the colours are called.
  ColourNames colours();

  /// Tags that fit what was typed so far, best first, but for some.
  List<String> suggestTags(String typed, Collection<String> except);

  /// What can be written at a highlight.
  enum Part {
    COMMENT,
    TAGS
  }
}
