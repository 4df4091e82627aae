package org.lectern.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The right pane: search, tags, marks and about, one at a time.
final class Sidebar extends TabPane {

  private final Tab search;
  private final Tab tags;
  private final Tab marks;
  private final Tab about;

  Sidebar(Node searchPane, Node tagsPane, Node marksPane, Node aboutPane) {
    setId("sidebar");
    setAccessibleText("Search, tags, marks and facts");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    search = new Tab("Search", searchPane);
    tags = new Tab("Tags", tagsPane);
    marks = new Tab("Marks", marksPane);
    about = new Tab("About", aboutPane);
    getTabs().setAll(search, tags, marks, about);
  }

  void showSearch() {
    getSelectionModel().select(search);
  }

  void showTags() {
    getSelectionModel().select(tags);
  }

  void showMarks() {
    getSelectionModel().select(marks);
  }

  void showAbout() {
    getSelectionModel().select(about);
  }
}
