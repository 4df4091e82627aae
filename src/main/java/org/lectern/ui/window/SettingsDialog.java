package org.lectern.ui.window;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.lectern.library.Highlight;
import org.lectern.ui.ColourNames;
import org.lectern.ui.reader.ReaderModel;

/// The settings; each takes effect at once.
final class SettingsDialog extends Dialog<ButtonType> {

  /// @param zoom of the text, 1 for its usual size
  /// @param colours what the colours of highlights are called
  /// @param changeKeys opens the list of keys
  SettingsDialog(
      Window owner,
      ObjectProperty<Theme.Choice> theme,
      DoubleProperty zoom,
      ColourNames colours,
      Runnable changeKeys) {
    initOwner(owner);
    setTitle("Settings");
    ChoiceBox<Theme.Choice> themes = new ChoiceBox<>();
    themes.setId("theme-choice");
    themes.getItems().setAll(Theme.Choice.values());
    themes.setConverter(new ThemeLabels());
    themes.valueProperty().bindBidirectional(theme);
    themes.setMaxWidth(Double.MAX_VALUE);
    Slider size = new Slider(ReaderModel.SMALLEST, ReaderModel.LARGEST, zoom.get());
    size.setMajorTickUnit(0.5);
    size.setShowTickMarks(true);
    size.setPrefWidth(240);
    size.valueProperty().bindBidirectional(zoom);
    Label percent = new Label();
    percent.textProperty().bind(zoom.map(value -> Math.round(value.doubleValue() * 100) + " %"));
    percent.setMinWidth(52);
    GridPane form = new GridPane(12, 12);
    form.addRow(0, new Label("Colours"), themes);
    form.addRow(1, new Label("Size of the text"), size, percent);
    Button keys = new Button("Change keys…");
    keys.setId("change-keys");
    keys.setOnAction(event -> changeKeys.run());
    form.addRow(2, new Label("Keys"), keys);
    int row = 3;
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      TextField name = new TextField();
      name.setId("colour-" + colour.word());
      name.setPromptText(colours.nameOf(colour));
      name.textProperty().bindBidirectional(colours.nameProperty(colour));
      Region bar = new Region();
      bar.getStyleClass().addAll("mark-bar", colour.word());
      bar.setMinSize(12, 12);
      bar.setMaxSize(12, 12);
      form.addRow(row++, new Label("Name of this colour", bar), name);
    }
    form.setPadding(new Insets(16));
    getDialogPane().setContent(form);
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    setOnHidden(event -> size.valueProperty().unbindBidirectional(zoom));
  }

  private static final class ThemeLabels extends StringConverter<Theme.Choice> {
    @Override
    public String toString(Theme.Choice choice) {
      return choice == null ? "" : choice.label();
    }

    @Override
    public Theme.Choice fromString(String label) {
      throw new UnsupportedOperationException("the choice is not typed");
    }
  }
}
