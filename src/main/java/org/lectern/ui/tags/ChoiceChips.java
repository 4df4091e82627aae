package org.lectern.ui.tags;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;

/// What one filters by, from left to right; a click on a tag turns "and" to "or", "or" to "not".
final class ChoiceChips extends FlowPane {

  private static final Messages WORDS = Messages.of(ChoiceChips.class);

  private final TagTreeModel model;

  ChoiceChips(TagTreeModel model) {
    super(6, 6);
    this.model = model;
    setId("tag-choices");
    managedProperty().bind(visibleProperty());
    model.filterProperty().subscribe(this::show);
  }

  private void show(TagFilter filter) {
    List<Node> chips = new ArrayList<>();
    for (TagChoice choice : filter.choices()) {
      String label = choice.label(chips.isEmpty());
      Hyperlink name = new Hyperlink(label);
      name.setTooltip(new Tooltip(WORDS.get("choice.tip")));
      name.setOnAction(event -> model.turn(choice));
      chips.add(chip(name, label, () -> model.drop(choice)));
    }
    filter
        .year()
        .map(year -> WORDS.get("choice.year", String.valueOf(year)))
        .ifPresent(words -> chips.add(chip(new Label(words), words, model::dropYear)));
    getChildren().setAll(chips);
    setVisible(!chips.isEmpty());
  }

  private static HBox chip(Node name, String label, Runnable drop) {
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.getStyleClass().addAll("flat", "small", "button-icon");
    remove.setAccessibleText(WORDS.get("choice.drop", label));
    remove.setOnAction(event -> drop.run());
    HBox chip = new HBox(name, remove);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("choice-chip");
    return chip;
  }
}
