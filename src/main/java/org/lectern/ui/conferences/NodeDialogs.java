package org.lectern.ui.conferences;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.textfield.TextFields;
import org.lectern.model.Edition;

/// The questions behind the tree's menu.
final class NodeDialogs {

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final ConferencesModel model;
  private final Parent owner;

  NodeDialogs(ConferencesModel model, Parent owner) {
    this.model = model;
    this.owner = owner;
  }

  void askSeriesName(Node node) {
    ask("Rename series", "Name of the series", model.seriesOf(node).orElse(""))
        .filter(name -> !name.isBlank())
        .ifPresent(name -> model.renameSeries(node, name));
  }

  void askYear(Node node) {
    ask("Set the year", "Year, four digits", "")
        .map(String::strip)
        .filter(text -> YEAR.matcher(text).matches())
        .ifPresent(text -> model.setYear(node, Integer.parseInt(text)));
  }

  private Optional<String> ask(String title, String question, String suggestion) {
    TextInputDialog dialog = new TextInputDialog(suggestion);
    prepare(dialog, title);
    dialog.setContentText(question);
    return dialog.showAndWait();
  }

  /// Asks for series, year and place; an empty series means other notes. What stands in one edition
  /// and is given another name goes there whole.
  void askEdition(Collection<Node> nodes) {
    Edition now = model.reportsOf(nodes).getFirst().report().shelf().edition();
    TextField series = new TextField(now.series().orElse(""));
    series.setPromptText("none: other notes");
    TextFields.bindAutoCompletion(series, model.seriesNames());
    TextField year = new TextField(now.year().map(String::valueOf).orElse(""));
    TextField place = new TextField(now.place().orElse(""));
    GridPane form = new GridPane(10, 10);
    form.addRow(0, new Label("Series"), series);
    form.addRow(1, new Label("Year"), year);
    form.addRow(2, new Label("Place"), place);
    Dialog<ButtonType> dialog = new Dialog<>();
    prepare(dialog, "Move to another edition");
    dialog.getDialogPane().setContent(form);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    // The event comes before the dialog is there, and its first button takes the focus then.
    dialog.setOnShown(event -> Platform.runLater(series::requestFocus));
    javafx.scene.Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
    Runnable check = () -> ok.setDisable(!isYearOrEmpty(year.getText()));
    year.textProperty().addListener((property, old, text) -> check.run());
    dialog
        .showAndWait()
        .filter(ButtonType.OK::equals)
        .ifPresent(button ->
            model.move(
                List.copyOf(nodes), edition(series.getText(), year.getText(), place.getText())));
  }

  private static boolean isYearOrEmpty(String text) {
    return text.isBlank() || YEAR.matcher(text.strip()).matches();
  }

  private static Edition edition(String series, String year, String place) {
    return new Edition(given(series), given(year).map(Integer::parseInt), given(place));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  private void prepare(Dialog<?> dialog, String title) {
    dialog.initOwner(owner.getScene().getWindow());
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
    dialog.setTitle(title);
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
  }
}
