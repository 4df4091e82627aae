package org.lectern.ui.marks;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.Highlight;
import org.lectern.messages.Messages;
import org.lectern.ui.ColourRow;
import org.lectern.ui.TagField;

/// Under the list: what can be done with the chosen highlights. Each is one step of Undo.
final class ChosenBar extends VBox {

  private static final Messages WORDS = Messages.of(ChosenBar.class);

  private final MarksModel model;
  private final Label number = new Label();
  private final ColourRow colours;
  private final TagField tags;

  ChosenBar(MarksModel model) {
    super(6);
    this.model = model;
    setId("marks-chosen");
    getStyleClass().add("lost-highlight");
    number.getStyleClass().add("secondary");
    colours = new ColourRow(model.colours(), model::recolourChosen);
    tags = new TagField(model::suggestTags, model::tagChosen);
    Button delete = new Button(null, new FontIcon(Feather.TRASH_2));
    delete.getStyleClass().addAll("flat", "small", "button-icon");
    delete.setAccessibleText(WORDS.get("delete.chosen"));
    delete.setOnAction(event -> model.deleteChosen());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(6, number, space, colours, delete);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(row, tags);
    model.chosen().addListener((ListChangeListener<Highlight>) change -> show());
    show();
  }

  /// Puts the keyboard into the field that adds a tag.
  void focusTags() {
    tags.requestFocus();
  }

  private void show() {
    List<Highlight> chosen = model.chosen();
    setVisible(!chosen.isEmpty());
    setManaged(!chosen.isEmpty());
    number.setText(WORDS.get("chosen", chosen.size()));
    colours.choose(chosen.stream().map(highlight -> highlight.note().colour()).toList());
    if (chosen.isEmpty()) {
      tags.show(List.of());
    } else {
      tags.take(model.tagsOfChosen());
    }
  }
}
