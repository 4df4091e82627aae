package org.lectern.ui;

import org.lectern.library.SavedSearch;

/// The ways to search that a person has in whichever pane; the results stand in one.
public interface Searches {

  /// Searches for a query.
  void find(String query);

  /// Searches for what was saved.
  void find(SavedSearch search);

  /// Looks for talks like one.
  ///
  /// @param talk its index in the report
  void findLike(long report, int talk);
}
