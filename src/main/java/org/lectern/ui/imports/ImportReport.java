package org.lectern.ui.imports;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import org.lectern.intake.FileOutcome;
import org.lectern.intake.Outcome;
import org.lectern.messages.Messages;
import org.lectern.ui.Wrapping;

/// What became of each file of a drop, one sentence each; the rejected ones first.
final class ImportReport extends Dialog<ButtonType> {

  private static final Messages WORDS = Messages.of(ImportReport.class);

  ImportReport(List<FileOutcome> results) {
    initModality(Modality.NONE);
    setTitle(WORDS.get("report.title"));
    setHeaderText(Summary.of(results));
    setResizable(true);
    ListView<FileOutcome> list = new ListView<>();
    list.setId("import-report");
    list.getItems()
        .setAll(
            results.stream()
                .sorted(
                    java.util.Comparator.comparing(
                        result -> !(result.outcome() instanceof Outcome.Rejected)))
                .toList());
    list.setCellFactory(view -> new OutcomeCell());
    list.setPrefSize(620, 380);
    getDialogPane().setContent(list);
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
  }

  private static final class OutcomeCell extends ListCell<FileOutcome> {
    private final Label name = new Label();
    private final Label sentence = new Label();
    private final VBox box = new VBox(2, name, sentence);

    OutcomeCell() {
      name.getStyleClass().add("result-title");
      sentence.getStyleClass().add("secondary");
      Wrapping.wrap(sentence);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(FileOutcome result, boolean empty) {
      super.updateItem(result, empty);
      if (empty || result == null) {
        setGraphic(null);
        return;
      }
      name.setText(result.name());
      sentence.setText(result.outcome().sentence());
      setGraphic(box);
    }
  }
}
