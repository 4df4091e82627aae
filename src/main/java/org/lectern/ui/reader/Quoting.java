package org.lectern.ui.reader;

import java.util.Optional;
import org.lectern.model.Span;

/// Takes the words, or the place, that a person wants to copy.
public interface Quoting {

  /// The reference of what is selected, else of what is at an offset, is to be copied.
  void copyReference(Optional<Span> selected, int offset);

  /// What is selected, else the highlight at an offset, is to be copied with where it is from.
  void copyWithOrigin(Optional<Span> selected, int offset);
}
