package org.lectern.ui.window;

import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.lectern.library.Highlight;
import org.lectern.messages.Messages;
import org.lectern.ui.ColourNames;
import org.lectern.ui.Labels;
import org.lectern.ui.reader.ReaderModel;

/// The settings; each takes effect at once.
final class SettingsDialog extends Dialog<ButtonType> {

  private static final Messages WORDS = Messages.of(SettingsDialog.class);

  /// What is set.
  ///
  /// @param zoom of the text, 1 for its usual size
  /// @param colours what the colours of highlights are called
  record Subjects(
      Theme theme, DoubleProperty zoom, ObjectProperty<Language> language, ColourNames colours) {}

  /// @param changeKeys opens the list of keys
  SettingsDialog(Window owner, Subjects subjects, Runnable changeKeys) {
    initOwner(owner);
    getDialogPane().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
    setTitle(WORDS.get("settings.title"));
    Theme theme = subjects.theme();
    DoubleProperty zoom = subjects.zoom();
    ChoiceBox<Theme.Choice> themes =
        choice(Theme.Choice.values(), Theme.Choice::label, theme.choiceProperty());
    themes.setId("theme-choice");
    ChoiceBox<Language> languages = choice(Language.values(), Language::label, subjects.language());
    languages.setId("language-choice");
    CheckBox still = new CheckBox(WORDS.get("settings.still"));
    still.setId("less-motion");
    still.selectedProperty().bindBidirectional(theme.motion().reducedByChoiceProperty());
    Slider size = new Slider(ReaderModel.SMALLEST, ReaderModel.LARGEST, zoom.get());
    size.setMajorTickUnit(0.5);
    size.setShowTickMarks(true);
    size.setPrefWidth(240);
    size.valueProperty().bindBidirectional(zoom);
    Label percent = new Label();
    percent
        .textProperty()
        .bind(
            zoom.map(
                value -> WORDS.get("settings.percent", Math.round(value.doubleValue() * 100))));
    percent.setMinWidth(52);
    GridPane form = new GridPane(12, 12);
    form.addRow(0, label(WORDS.get("settings.colours"), themes), themes);
    form.addRow(1, label(WORDS.get("settings.size"), size), size, percent);
    form.addRow(2, label(WORDS.get("settings.less-motion"), still), still);
    Button keys = new Button(WORDS.get("settings.change-keys"));
    keys.setId("change-keys");
    keys.setOnAction(event -> changeKeys.run());
    form.addRow(3, new Label(WORDS.get("settings.keys")), keys);
    Label later = new Label(WORDS.get("settings.next-start"));
    later.getStyleClass().add("hint");
    form.addRow(4, label(WORDS.get("settings.language"), languages), languages);
    form.add(later, 1, 5, 2, 1);
    Label meanings = new Label(WORDS.get("settings.meanings"));
    meanings.getStyleClass().add("pane-title");
    form.add(meanings, 0, 6, 3, 1);
    int row = 7;
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      form.addRow(row++, colourLabel(colour), colourName(colour, subjects.colours()));
    }
    form.setPadding(new Insets(16));
    getDialogPane().setContent(form);
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    setOnHidden(event -> {
      size.valueProperty().unbindBidirectional(zoom);
      still.selectedProperty().unbindBidirectional(theme.motion().reducedByChoiceProperty());
    });
  }

  private static Label colourLabel(Highlight.Colour colour) {
    Region bar = new Region();
    bar.getStyleClass().addAll("mark-bar", colour.word());
    bar.setMinSize(12, 12);
    bar.setMaxSize(12, 12);
    Label label = new Label(ColourNames.wordOf(colour), bar);
    label.setGraphicTextGap(8);
    return label;
  }

  private static TextField colourName(Highlight.Colour colour, ColourNames colours) {
    TextField name = new TextField();
    name.setId("colour-" + colour.word());
    name.setAccessibleText(WORDS.get("settings.name-of-colour", ColourNames.wordOf(colour)));
    name.setPromptText(colours.nameOf(colour));
    name.textProperty().bindBidirectional(colours.nameProperty(colour));
    return name;
  }

  private static Label label(String name, Control control) {
    Label label = new Label(name);
    label.setLabelFor(control);
    control.setAccessibleText(name);
    return label;
  }

  private static <T> ChoiceBox<T> choice(
      T[] values, Function<T, String> label, ObjectProperty<T> chosen) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.getItems().setAll(values);
    box.setConverter(new Labels<>(label));
    box.valueProperty().bindBidirectional(chosen);
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }
}
