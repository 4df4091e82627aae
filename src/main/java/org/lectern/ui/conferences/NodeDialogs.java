package org.lectern.ui.conferences;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.lectern.library.SavedSearch;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.ui.Suggestions;

/// The questions behind the tree's menu.
final class NodeDialogs {

  private static final Messages WORDS = Messages.of(NodeDialogs.class);

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final ConferencesModel model;
  private final Parent owner;

  NodeDialogs(ConferencesModel model, Parent owner) {
    this.model = model;
    this.owner = owner;
  }

  void askSeriesName(Node node) {
    TextField name = new TextField(model.seriesOf(node).orElse(""));
    if (confirm(
        WORDS.get("ask.series"),
        form(WORDS.get("ask.series-name"), name),
        name,
        text -> !text.isBlank())) {
      model.renameSeries(node, name.getText());
    }
  }

  void askSearchName(SavedSearch search) {
    TextField name = new TextField(search.name());
    if (confirm(
        WORDS.get("ask.search"),
        form(WORDS.get("ask.search-name"), name),
        name,
        text -> !text.isBlank())) {
      model.searches().rename(search, name.getText());
    }
  }

  void askYear(Node node) {
    TextField year = new TextField();
    if (confirm(
        WORDS.get("ask.year"),
        form(WORDS.get("ask.year-digits"), year),
        year,
        NodeDialogs::isYear)) {
      model.setYear(node, Integer.parseInt(year.getText().strip()));
    }
  }

  /// Asks for series, year and place; an empty series means other notes. What stands in one edition
  /// and is given another name goes there whole.
  void askEdition(Collection<Node> nodes) {
    Edition now = model.reportsOf(nodes).getFirst().report().shelf().edition();
    TextField series = new TextField(now.series().orElse(""));
    series.setPromptText(WORDS.get("ask.edition-series-none"));
    Suggestions.among(series, model.seriesNames());
    TextField year = new TextField(now.year().map(String::valueOf).orElse(""));
    TextField place = new TextField(now.place().orElse(""));
    GridPane form = form(WORDS.get("ask.edition-series"), series);
    form.addRow(1, new Label(WORDS.get("ask.edition-year")), year);
    form.addRow(2, new Label(WORDS.get("ask.edition-place")), place);
    if (confirm(WORDS.get("ask.edition"), form, year, text -> text.isBlank() || isYear(text))) {
      model.move(List.copyOf(nodes), edition(series.getText(), year.getText(), place.getText()));
    }
  }

  private static GridPane form(String question, TextField answer) {
    GridPane form = new GridPane(10, 10);
    form.getStyleClass().add("dialog-form");
    form.addRow(0, new Label(question), answer);
    return form;
  }

  /// Whether OK was chosen, which can be only while the text of `checked` is valid.
  private boolean confirm(
      String title, GridPane form, TextField checked, Predicate<String> isValid) {
    Dialog<ButtonType> dialog = new Dialog<>();
    prepare(dialog, title);
    dialog.getDialogPane().setContent(form);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    // The event comes before the dialog is there, and its first button takes the focus then.
    dialog.setOnShown(event -> Platform.runLater(form.getChildren().get(1)::requestFocus));
    javafx.scene.Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
    checked.textProperty().subscribe(text -> ok.setDisable(!isValid.test(text)));
    return dialog.showAndWait().filter(ButtonType.OK::equals).isPresent();
  }

  private static boolean isYear(String text) {
    return YEAR.matcher(text.strip()).matches();
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
