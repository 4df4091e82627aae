package org.lectern.ui.marks;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.Highlight.Colour;
import org.lectern.messages.Messages;
import org.lectern.ui.ColourRow;
import org.lectern.ui.Labels;
import org.lectern.ui.Wrapping;

/// Over the list: whose highlights, in which groups, and which of them.
final class FilterBar extends VBox {

  private static final Messages WORDS = Messages.of(FilterBar.class);

  /// Over the list.
  private static final double GAP = 8;

  private final TextField field = new TextField();

  FilterBar(MarksModel model) {
    super(6);
    MarkFilter filter = model.filter();
    ChoiceBox<MarkScope> scope = choice(model.scopeProperty(), MarkScope::label);
    scope.setId("marks-scope");
    scope.setAccessibleText(WORDS.get("scope"));
    scope.getItems().setAll(MarkScope.values());
    ChoiceBox<Grouping> grouping = choice(model.groupingProperty(), Grouping::label);
    grouping.setId("marks-grouping");
    grouping.setAccessibleText(WORDS.get("group"));
    grouping.getItems().setAll(Grouping.values());
    field.setId("marks-filter");
    field.setPromptText(WORDS.get("filter"));
    field.setAccessibleText(WORDS.get("filter"));
    field.textProperty().bindBidirectional(filter.textProperty());
    ColourRow colours = new ColourRow(model.colours(), filter::toggle);
    filter
        .colours()
        .addListener((SetChangeListener<Colour>) change -> colours.choose(filter.colours()));
    ToggleButton commented = toggle(Feather.MESSAGE_SQUARE, WORDS.get("only-comment"));
    commented.selectedProperty().bindBidirectional(filter.commentedProperty());
    ToggleButton unattached = toggle(Feather.ALERT_CIRCLE, WORDS.get("only-unattached"));
    unattached.selectedProperty().bindBidirectional(filter.unattachedProperty());
    Label mistakes = new Label();
    mistakes.getStyleClass().add("lost");
    Wrapping.wrap(mistakes);
    mistakes.textProperty().bind(filter.textProperty().map(text -> filter.mistakes()));
    mistakes.managedProperty().bind(mistakes.textProperty().isNotEmpty());
    setPadding(new Insets(0, 0, GAP, 0));
    getChildren()
        .setAll(
            new HBox(6, scope, grouping),
            field,
            mistakes,
            row(colours, commented, unattached),
            row(summary(model), export(model)));
  }

  /// Puts the keyboard into the field.
  void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  private static Label summary(MarksModel model) {
    Label summary = new Label();
    summary.setId("marks-summary");
    summary.getStyleClass().add("secondary");
    summary.textProperty().bind(model.summaryProperty());
    Wrapping.wrap(summary);
    summary.setMinHeight(USE_PREF_SIZE);
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    return summary;
  }

  private static Hyperlink export(MarksModel model) {
    Hyperlink export = new Hyperlink(WORDS.get("export"));
    export.setId("marks-export");
    export.setMinWidth(USE_PREF_SIZE);
    export.setOnAction(event -> model.export());
    export.disableProperty().bind(Bindings.isEmpty(model.rows()));
    export.setTooltip(new Tooltip(WORDS.get("export.what")));
    return export;
  }

  private static HBox row(javafx.scene.Node... nodes) {
    HBox row = new HBox(2, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static ToggleButton toggle(Feather icon, String words) {
    ToggleButton toggle = new ToggleButton(null, new FontIcon(icon));
    toggle.getStyleClass().addAll("button-icon", "flat", "small");
    toggle.setTooltip(new Tooltip(words));
    toggle.setAccessibleText(words);
    return toggle;
  }

  private static <T> ChoiceBox<T> choice(ObjectProperty<T> value, Function<T, String> label) {
    ChoiceBox<T> choice = new ChoiceBox<>();
    choice.setConverter(new Labels<>(label));
    choice.valueProperty().bindBidirectional(value);
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    return choice;
  }
}
