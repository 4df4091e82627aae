package org.lectern.ui.reader;

import java.util.Optional;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.Corrections;
import org.lectern.ui.Originals;

/// What a person does in the reading pane; the window knows what follows from it.
///
/// Spans are of the plain text of the report that is shown.
public interface ReaderActions {

  /// A span is to be highlighted.
  void highlight(Span span, Highlight.Colour colour);

  /// A span is to be highlighted and commented on: the window highlights it, shows the new page and
  /// calls [ReaderPane#editComment].
  void comment(Span span);

  /// A highlight gets another colour or comment.
  void annotate(long highlight, Highlight.Note note);

  /// A highlight is to be deleted.
  void delete(long highlight);

  /// The talk, or where there is none the report, is to be tagged.
  void tag();

  /// Where a person corrects what was found.
  Corrections corrections();

  /// Where a report's file is opened.
  Originals originals();

  /// The library is to be searched.
  void search(String words);

  /// A link was clicked: one into the library (see [Address]) or one to the world outside.
  void openLink(String target);

  /// A link is under the mouse, or none is any more.
  void hoverLink(Optional<String> target);

  /// These lines of the page are on the screen.
  void see(Span span);

  /// The talk at this place, or where there is none the report, was read, or was not.
  void setRead(int offset, boolean read);

  /// Whether [#setRead] has said, or reading has, that it was read.
  boolean isRead(int offset);

  /// The block at `topOffset` now stands at the top of a report.
  void moved(int topOffset);
}
