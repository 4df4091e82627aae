package org.lectern.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.lectern.messages.Messages;

/// The part of the bottom line that tells of imports: progress with Cancel, then what came of it
/// with the way to the whole report.
public final class ImportBar extends HBox {

  private static final Messages WORDS = Messages.of(ImportBar.class);

  public ImportBar(ImportModel model) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    var isRunning = model.runningProperty().map(run -> run.isPresent());
    Label status = new Label();
    status.setId("import-status");
    status.textProperty().bind(model.statusProperty());
    status.setMinWidth(40);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progressProperty());
    bar.setPrefWidth(120);
    Button cancel = new Button(WORDS.get("cancel"));
    cancel.setId("import-cancel");
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    Hyperlink details = new Hyperlink(WORDS.get("details"));
    details.setId("import-details");
    details.setMinWidth(USE_PREF_SIZE);
    details.setOnAction(event -> openReport(model));
    bar.visibleProperty().bind(isRunning);
    cancel.visibleProperty().bind(isRunning);
    details
        .visibleProperty()
        .bind(model.outcomesProperty().map(results -> !results.isEmpty()).orElse(false));
    for (var part : new javafx.scene.Node[] {bar, cancel, details}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    getChildren().setAll(status, bar, cancel, details);
  }

  /// Opens the report of the last import.
  public void openReport(ImportModel model) {
    ImportReport report = new ImportReport(model.outcomesProperty().get());
    report.initOwner(getScene().getWindow());
    report.getDialogPane().getStylesheets().setAll(getScene().getRoot().getStylesheets());
    report.show();
  }
}
