package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.controlsfx.control.PopOver;
import org.lectern.messages.Messages;
import org.lectern.ui.Labels;
import org.lectern.ui.reader.area.Typography;

/// The pop-over in which a reader sets font, size, line length and line height; each is taken up at
/// once.
public final class TypographyPopOver extends PopOver {

  private static final Messages WORDS = Messages.of(TypographyPopOver.class);

  private static final double SHORTEST_LINE = 40;
  private static final double LONGEST_LINE = 110;
  private static final double CLOSEST_LINES = 1.1;
  private static final double WIDEST_LINES = 2.2;
  private static final double WIDTH = 220;

  private final ObjectProperty<Typography> typography;
  private final DoubleProperty zoom;
  private final GridPane form = new GridPane(12, 10);
  private final ComboBox<String> family = new ComboBox<>();
  private final Slider size = slider(ReaderModel.SMALLEST, ReaderModel.LARGEST, 0.05);
  private final Slider measure = slider(SHORTEST_LINE, LONGEST_LINE, 1);
  private final Slider lineHeight = slider(CLOSEST_LINES, WIDEST_LINES, 0.05);
  private boolean taking;

  /// @param families the font families to choose from, without the default
  public TypographyPopOver(ReaderModel model, List<String> families) {
    typography = model.typographyProperty();
    zoom = model.zoomProperty();
    setArrowLocation(ArrowLocation.TOP_RIGHT);
    setDetachable(false);
    setTitle(WORDS.get("type"));
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(families);
    family.getItems().setAll(choices);
    family.setConverter(new Labels<>(name -> name.isEmpty() ? WORDS.get("type.default") : name));
    family.setPrefWidth(WIDTH);
    family.setId("font-choice");
    addRow(WORDS.get("type.font"), family, new Label());
    addRow(
        WORDS.get("type.size"),
        size,
        value(size, value -> WORDS.get("type.percent", Math.round(value * 100))));
    addRow(
        WORDS.get("type.measure"),
        measure,
        value(measure, value -> WORDS.get("type.letters", Math.round(value))));
    addRow(
        WORDS.get("type.line-height"),
        lineHeight,
        value(lineHeight, value -> WORDS.get("type.factor", value)));
    Button reset = new Button(WORDS.get("type.reset"));
    reset.setId("typography-reset");
    reset.setOnAction(event -> reset());
    VBox content = new VBox(12, form, reset);
    content.setPadding(new Insets(14));
    setContentNode(content);
    family.valueProperty().subscribe((old, now) -> change(type -> type.withFamily(now)));
    size.valueProperty().bindBidirectional(zoom);
    measure
        .valueProperty()
        .subscribe((old, now) -> change(type -> type.withMeasure(now.doubleValue())));
    lineHeight
        .valueProperty()
        .subscribe((old, now) -> change(type -> type.withLineHeight(now.doubleValue())));
    typography.subscribe(this::take);
  }

  /// The families of this machine, in order.
  public static List<String> families() {
    return Font.getFamilies().stream().distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
  }

  private void reset() {
    zoom.set(1);
    typography.set(Typography.DEFAULT);
  }

  private void change(UnaryOperator<Typography> change) {
    if (!taking) {
      typography.set(change.apply(typography.get()));
    }
  }

  /// Shows what is set now.
  private void take(Typography now) {
    taking = true;
    family.setValue(now.family());
    measure.setValue(now.measure());
    lineHeight.setValue(now.lineHeight());
    taking = false;
  }

  private void addRow(String name, Control control, Label value) {
    Label label = new Label(name);
    label.setLabelFor(control);
    control.setAccessibleText(name);
    value.setMinWidth(70);
    form.addRow(form.getRowCount(), label, control, value);
  }

  private static Slider slider(double from, double to, double step) {
    Slider slider = new Slider(from, to, from);
    slider.setBlockIncrement(step);
    slider.setPrefWidth(WIDTH);
    return slider;
  }

  private static Label value(Slider slider, DoubleFunction<String> words) {
    Label label = new Label();
    label.textProperty().bind(slider.valueProperty().map(it -> words.apply(it.doubleValue())));
    label.getStyleClass().add("secondary");
    return label;
  }
}
