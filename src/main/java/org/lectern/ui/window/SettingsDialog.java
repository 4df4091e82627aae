package org.lectern.ui.window;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.lectern.ui.reader.ReaderModel;

/// The settings; each takes effect at once.
final class SettingsDialog extends Dialog<ButtonType> {

  /// @param zoom of the text, 1 for its usual size
  SettingsDialog(Window owner, Theme theme, DoubleProperty zoom) {
    initOwner(owner);
    setTitle("Settings");
    ChoiceBox<Theme.Choice> themes = new ChoiceBox<>();
    themes.setId("theme-choice");
    themes.getItems().setAll(Theme.Choice.values());
    themes.setConverter(new ThemeLabels());
    themes.valueProperty().bindBidirectional(theme.choiceProperty());
    CheckBox still = new CheckBox("Nothing fades or slides");
    still.setId("less-motion");
    still.selectedProperty().bindBidirectional(theme.motion().reducedByChoiceProperty());
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
    form.addRow(0, label("Colours", themes), themes);
    form.addRow(1, label("Size of the text", size), size, percent);
    form.addRow(2, label("Less motion", still), still);
    form.setPadding(new Insets(16));
    getDialogPane().setContent(form);
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    setOnHidden(event -> {
      size.valueProperty().unbindBidirectional(zoom);
      still.selectedProperty().unbindBidirectional(theme.motion().reducedByChoiceProperty());
    });
  }

  private static Label label(String name, Control control) {
    Label label = new Label(name);
    label.setLabelFor(control);
    control.setAccessibleText(name);
    return label;
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
