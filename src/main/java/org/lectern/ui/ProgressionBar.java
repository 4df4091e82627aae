package org.lectern.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// The part of the bottom line that tells how far long work is; not there when none is done.
public final class ProgressionBar extends HBox {

  /// @param id of the label that says what is being done
  public ProgressionBar(Progression work, String id) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    Label status = new Label();
    status.setId(id);
    status.textProperty().bind(work.statusProperty());
    status.setMinWidth(40);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(work.progressProperty());
    bar.setPrefWidth(120);
    visibleProperty().bind(work.statusProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
    getChildren().setAll(status, bar);
  }
}
