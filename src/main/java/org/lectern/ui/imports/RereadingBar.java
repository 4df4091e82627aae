package org.lectern.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// The part of the bottom line that tells that reports are read anew; not there when none are.
public final class RereadingBar extends HBox {

  public RereadingBar(RereadingModel model) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    Label status = new Label();
    status.setId("rereading-status");
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
