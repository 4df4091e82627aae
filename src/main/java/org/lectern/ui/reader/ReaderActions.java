package org.lectern.ui.reader;

import java.util.Optional;
import org.lectern.model.Span;
import org.lectern.ui.Corrections;
import org.lectern.ui.Originals;
import org.lectern.ui.Printing;

/// What a person does in the reading pane; the window knows what follows from it.
public interface ReaderActions {

  /// Where a person highlights.
  Marking marking();

  /// Where a person copies with references.
  Quoting quoting();

  /// The talk, or where there is none the report, is to be tagged.
  void tag();

  /// Where a person corrects what was found.
  Corrections corrections();

  /// Where a report's file is opened.
  Originals originals();

  /// Where talks and reports become pages.
  Printing printing();

  /// The library is to be searched.
  void search(String words);

  /// Talks like one of the report that is shown are to be looked for, by its index.
  void findLike(int talk);

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
