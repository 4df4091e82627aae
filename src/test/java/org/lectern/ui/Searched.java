package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import org.lectern.library.SavedSearch;

/// Notes down what was searched for.
public final class Searched implements Searches {

  private final List<String> asked = new ArrayList<>();

  public List<String> asked() {
    return asked;
  }

  @Override
  public void find(String query) {
    asked.add(query);
  }

  @Override
  public void find(SavedSearch search) {
    asked.add("saved " + search.name());
  }

  @Override
  public void findLike(long report, int talk) {
    asked.add("like " + report + " " + talk);
  }
}
