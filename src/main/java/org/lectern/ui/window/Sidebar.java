package org.lectern.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.lectern.messages.Messages;

/// The right pane: search, tags, marks and about, one at a time.
final class Sidebar extends TabPane {

  private static final Messages WORDS = Messages.of(Sidebar.class);

  private final Tab search;
  private final Tab tags;
  private final Tab marks;
  private final Tab about;

  Sidebar(Node searchPane, Node tagsPane, Node marksPane, Node aboutPane) {
    setId("sidebar");
    setAccessibleText(WORDS.get("sidebar"));
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    search = new Tab(WORDS.get("sidebar.search"), searchPane);
    tags = new Tab(WORDS.get("sidebar.tags"), tagsPane);
    marks = new Tab(WORDS.get("sidebar.marks"), marksPane);
    about = new Tab(WORDS.get("sidebar.about"), aboutPane);
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
