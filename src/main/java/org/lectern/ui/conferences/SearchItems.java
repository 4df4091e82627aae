package org.lectern.ui.conferences;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.lectern.messages.Messages;

/// The part of the tree's menu that is about searches.
final class SearchItems {

  private static final Messages WORDS = Messages.of(SearchItems.class);

  private final MenuItem like = new MenuItem(WORDS.get("menu.like"));
  private final MenuItem rename = new MenuItem(WORDS.get("menu.rename-search"));
  private final MenuItem remove = new MenuItem(WORDS.get("menu.remove-search"));

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
