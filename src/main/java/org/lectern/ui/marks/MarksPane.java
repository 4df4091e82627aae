package org.lectern.ui.marks;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The list of highlights; a click goes to the passage.
public final class MarksPane extends BorderPane {

  private final MarksModel model;
  private final ListView<MarkRow> list;

  public MarksPane(MarksModel model) {
    this.model = model;
    getStyleClass().add("side-pane");
    ChoiceBox<MarksModel.Scope> scope = new ChoiceBox<>();
    scope.setId("marks-scope");
    scope.setAccessibleText("Whose highlights");
    scope.getItems().setAll(MarksModel.Scope.values());
    scope.setConverter(new ScopeLabels());
    scope.valueProperty().bindBidirectional(model.scopeProperty());
    scope.setMaxWidth(Double.MAX_VALUE);
    Label summary = new Label();
    summary.getStyleClass().add("secondary");
    summary.textProperty().bind(model.summaryProperty());
    list = new ListView<>(model.rows());
    list.setId("marks-list");
    list.setAccessibleText("Highlights");
    list.setCellFactory(view -> new MarkCell(view, model));
    Label hint = new Label("Select words in the text to highlight them.");
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    list.setPlaceholder(hint);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        openSelected();
      }
    });
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            model.lost().look(row);
          }
        });
    setTop(new VBox(6, scope, summary));
    setCenter(list);
    setBottom(new LostView(model.lost()));
  }

  private void act(KeyEvent event) {
    MarkRow row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      model.open(row);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      model.delete(row);
      event.consume();
    }
  }

  private void openSelected() {
    MarkRow row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.open(row);
    }
  }

  private static final class ScopeLabels extends StringConverter<MarksModel.Scope> {
    @Override
    public String toString(MarksModel.Scope scope) {
      return scope == null ? "" : scope.label();
    }

    @Override
    public MarksModel.Scope fromString(String label) {
      throw new UnsupportedOperationException("the choice is not typed");
    }
  }
}
