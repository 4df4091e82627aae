package org.lectern.intake;

import org.lectern.library.Library;
import org.lectern.library.LibraryException;

/// Puts the search index in order behind much that came in or was read anew. Everything is found
/// without it, only slower, so that nobody has to wait for it or to be told that it failed.
public final class Settling {

  private Settling() {}

  /// Does a little of it, some 50 ms; true where there is more to be done.
  public static boolean step(Library library) {
    try {
      return library.settle();
    } catch (LibraryException e) {
      // The files are in, and search finds them; a full disk is told of by who needs it next.
      return false;
    }
  }
}
