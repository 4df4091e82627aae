package org.lectern.ui.conferences;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/// The part of the tree's menu that is about searches.
final class SearchItems {

  private final MenuItem like = new MenuItem("More like this talk");
  private final MenuItem rename = new MenuItem("Rename search…");
  private final MenuItem remove = new MenuItem("Remove search");

  SearchItems(SavedSearches searches, NodeDialogs dialogs, Supplier<List<Node>> selected) {
    like.setOnAction(event -> searches.findLike(selected.get().getFirst()));
    rename.setOnAction(event -> dialogs.askSearchName(SavedSearches.in(selected.get()).getFirst()));
    remove.setOnAction(event -> searches.remove(selected.get()));
  }

  List<MenuItem> all() {
    return List.of(like, rename, remove);
  }

  void fit(List<Node> nodes) {
    boolean one = nodes.size() == 1;
    boolean searches = !nodes.isEmpty() && SavedSearches.in(nodes).size() == nodes.size();
    like.setVisible(one && SavedSearches.findTalk(nodes.getFirst()).isPresent());
    rename.setVisible(one && searches);
    remove.setVisible(searches);
  }
}
