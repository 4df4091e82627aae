package org.lectern.library;

/// The search index being made anew, a few reports at a time, so that everything else goes on
/// between two of them. Until it is done search finds what is there already.
///
/// It belongs to the library's thread. Where it is given up half done, the index is stale, and made
/// anew by whoever needs it next.
public interface Reindexing {

  /// Is told how far the work is.
  @FunctionalInterface
  interface Watch {

    /// Nobody wants to know.
    Watch NOBODY = (done, total) -> {};

    /// @param done how many of all reports are taken up
    void reached(int done, int total);
  }

  /// How many reports there are.
  int total();

  /// How many of them search finds by now.
  int done();

  /// Makes a little more of it; false when all is done.
  boolean step();
}
