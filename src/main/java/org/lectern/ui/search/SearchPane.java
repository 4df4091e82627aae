package org.lectern.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;

/// The results of the search field, best first.
public final class SearchPane extends BorderPane {

  private final ListView<Result> list;

  public SearchPane(SearchModel model) {
    getStyleClass().add("side-pane");
    Label summary = new Label();
    summary.getStyleClass().add("secondary");
    summary.textProperty().bind(model.summaryProperty());
    list = new ListView<>(model.results());
    list.setId("search-results");
    list.setAccessibleText("Search results");
    list.setCellFactory(ResultCell::new);
    Label hint = new Label("Type into the search field above.\nCtrl+K goes there from anywhere.");
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.visibleProperty().bind(model.queryProperty().isEmpty());
    list.setPlaceholder(hint);
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        openSelected(model);
        event.consume();
      }
    });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        openSelected(model);
      }
    });
    setTop(summary);
    setCenter(list);
  }

  /// Goes from the search field into the results.
  public void focusResults() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private void openSelected(SearchModel model) {
    Result result = list.getSelectionModel().getSelectedItem();
    if (result != null) {
      model.open(result);
    }
  }
}
