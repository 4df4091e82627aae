package org.lectern.ui.window;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import org.lectern.messages.Messages;
import org.lectern.ui.Dragging;
import org.lectern.ui.marks.MarksPane;
import org.lectern.ui.search.SearchPane;
import org.lectern.ui.tags.TagsPane;

/// The right pane: search, tags, marks and about, one at a time.
final class Sidebar extends TabPane {

  private static final Messages WORDS = Messages.of(Sidebar.class);

  private final Tab search;
  private final Tab tags;
  private final Tab marks;
  private final Tab about;

  private final SearchPane searchPane;
  private final TagsPane tagsPane;
  private final MarksPane marksPane;

  Sidebar(SearchPane searchPane, TagsPane tagsPane, MarksPane marksPane, Node aboutPane) {
    this.searchPane = searchPane;
    this.tagsPane = tagsPane;
    this.marksPane = marksPane;
    setId("sidebar");
    setAccessibleText(WORDS.get("sidebar"));
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    search = new Tab(WORDS.get("sidebar.search"), searchPane);
    tags = new Tab(WORDS.get("sidebar.tags"), tagsPane);
    marks = new Tab(WORDS.get("sidebar.marks"), marksPane);
    about = new Tab(WORDS.get("sidebar.about"), aboutPane);
    getTabs().setAll(search, tags, marks, about);
    addEventHandler(DragEvent.DRAG_OVER, this::openUnder);
  }

  /// A tag that is held over the title of a pane is to be dropped in that pane, and so are talks.
  private void openUnder(DragEvent event) {
    if (Dragging.find(event.getDragboard()).isPresent()) {
      findTab(event.getPickResult().getIntersectedNode())
          .filter(tab -> tab == tags || tab == marks)
          .ifPresent(getSelectionModel()::select);
    }
  }

  /// The titles stand in the order of the tabs.
  private Optional<Tab> findTab(Node at) {
    for (Node node = at; node != null && node != this; node = node.getParent()) {
      if (node.getStyleClass().contains("tab")) {
        int index = node.getParent().getChildrenUnmodifiable().indexOf(node);
        return Optional.of(getTabs().get(index));
      }
    }
    return Optional.empty();
  }

  void showSearch() {
    getSelectionModel().select(search);
  }

  /// Puts the keyboard into the results.
  void focusResults() {
    showSearch();
    searchPane.focusResults();
  }

  void focusTagField() {
    getSelectionModel().select(tags);
    tagsPane.focusField();
  }

  /// Puts the keyboard into the field that filters the highlights.
  void focusMarks() {
    getSelectionModel().select(marks);
    marksPane.focusFilter();
  }

  void showAbout() {
    getSelectionModel().select(about);
  }
}
