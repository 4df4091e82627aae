package org.lectern.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// The part of the bottom line that tells that search is being prepared; not there when it is not.
public final class IndexingBar extends HBox {

  public IndexingBar(IndexingModel model) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    Label status = new Label();
    status.setId("indexing-status");
    status.textProperty().bind(model.statusProperty());
    status.setMinWidth(40);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progressProperty());
    bar.setPrefWidth(120);
    visibleProperty().bind(model.statusProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
    getChildren().setAll(status, bar);
  }
}
