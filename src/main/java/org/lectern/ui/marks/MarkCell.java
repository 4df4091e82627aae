package org.lectern.ui.marks;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A highlight: a bar of its colour, its words, its comment, where it stands, and a button to
/// delete.
final class MarkCell extends ListCell<MarkRow> {

  /// Of a longer highlight the list shows the beginning.
  private static final int LONGEST = 220;

  private final Region bar = new Region();
  private final Label quote = new Label();
  private final Label comment = new Label();
  private final Label origin = new Label();
  private final Label state = new Label();
  private final Button delete = new Button(null, new FontIcon(Feather.TRASH_2));
  private final HBox row;

  /// What the list keeps for its scroll bar and the cells' padding, in pixels.
  private static final double EDGES = 40;

  MarkCell(ListView<MarkRow> list, MarksModel model) {
    quote.setWrapText(true);
    quote.setMinHeight(USE_PREF_SIZE);
    comment.setWrapText(true);
    comment.setMinHeight(USE_PREF_SIZE);
    comment.getStyleClass().add("comment");
    origin.getStyleClass().add("secondary");
    state.getStyleClass().add("lost");
    state.setWrapText(true);
    state.setMinHeight(USE_PREF_SIZE);
    delete.getStyleClass().addAll("flat", "small", "button-icon");
    delete.setAccessibleText("Delete highlight");
    delete.setOnAction(event -> model.delete(getItem()));
    VBox words = new VBox(2, quote, comment, origin, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    bar.setMinWidth(4);
    row = new HBox(8, bar, words, delete);
    row.setAlignment(Pos.TOP_LEFT);
    // The words must wrap before the height of the cell is asked for.
    setPrefWidth(0);
    row.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
    row.maxWidthProperty().bind(row.prefWidthProperty());
  }

  /// As high as the wrapped words need.
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty()
        ? super.computePrefHeight(width)
        : snappedTopInset() + row.prefHeight(row.getPrefWidth()) + snappedBottomInset();
  }

  @Override
  protected void updateItem(MarkRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    bar.getStyleClass().setAll("mark-bar", item.highlight().note().colour().word());
    quote.setText(cut(item.highlight().anchor().selector().exact()));
    show(comment, item.highlight().note().comment());
    origin.setText(item.origin());
    show(state, stateOf(item));
    setAccessibleText(quote.getText());
    setGraphic(row);
  }

  private static String stateOf(MarkRow row) {
    if (!row.attached()) {
      return "unattached: it stood " + row.stood();
    }
    return row.highlight()
        .anchor()
        .was()
        .map(was -> "changed: it was “" + cut(was) + "”")
        .orElse("");
  }

  private static String cut(String words) {
    String line = words.replace('\n', ' ').replace('\t', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isBlank());
    label.setManaged(!text.isBlank());
  }
}
