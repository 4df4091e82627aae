package org.lectern.ui.window;

import org.lectern.library.SavedSearch;
import org.lectern.ui.Searches;
import org.lectern.ui.search.SearchModel;

/// Carries out what other panes search for, and brings the results into view.
///
/// @param show shows the Search pane
record SearchDesk(SearchModel model, Runnable show) implements Searches {

  @Override
  public void find(String query) {
    model.find(query);
    show.run();
  }

  @Override
  public void find(SavedSearch search) {
    model.find(search);
    show.run();
  }

  @Override
  public void findLike(long report, int talk) {
    model.findLike(report, talk);
    show.run();
  }
}
