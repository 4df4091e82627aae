package org.lectern.ui.marks;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A highlight: a bar of its colour, its words, its comment, where it stands, and a button to delete.
final class MarkCell extends ListCell<MarkRow> {

  private final Region bar = new Region();
  private final Label quote = new Label();
  private final Label comment = new Label();
  private final Label origin = new Label();
  private final Label lost = new Label("unattached: the text it stood on has changed");
  private final Button delete = new Button(null, new FontIcon(Feather.TRASH_2));
  private final HBox row;

  MarkCell(MarksModel model) {
    quote.setWrapText(true);
    quote.setMaxHeight(80);
    comment.setWrapText(true);
    comment.getStyleClass().add("comment");
    origin.getStyleClass().add("secondary");
    lost.getStyleClass().add("lost");
    lost.setWrapText(true);
    delete.getStyleClass().addAll("flat", "small", "button-icon");
    delete.setAccessibleText("Delete highlight");
    delete.setOnAction(event -> model.delete(getItem()));
    VBox words = new VBox(2, quote, comment, origin, lost);
    HBox.setHgrow(words, Priority.ALWAYS);
    bar.setMinWidth(4);
    row = new HBox(8, bar, words, delete);
    row.setAlignment(Pos.TOP_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(MarkRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    bar.getStyleClass().setAll("mark-bar", item.highlight().note().colour().word());
    quote.setText(item.highlight().anchor().selector().exact().replace('\n', ' '));
    show(comment, item.highlight().note().comment());
    origin.setText(item.origin());
    lost.setVisible(!item.attached());
    lost.setManaged(!item.attached());
    setAccessibleText(quote.getText());
    setGraphic(row);
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isBlank());
    label.setManaged(!text.isBlank());
  }
}
