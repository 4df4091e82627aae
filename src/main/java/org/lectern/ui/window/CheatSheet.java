package org.lectern.ui.window;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// All keys on one sheet: those of the commands as they are now, and those that work in one place.
final class CheatSheet extends Dialog<ButtonType> {

  private static final Map<String, String> TITLES =
      Map.of(
          "file",
          "Notes",
          "edit",
          "Undo",
          CorrectionCommands.GROUP,
          "Correct",
          "go",
          "Go",
          "view",
          "View",
          "program",
          "Lectern");

  /// Keys that no command has, because they work in one place alone.
  private static final String IN_TEXT =
      """
      J, K: next, previous talk
      H, 1 to 5: highlight the selection
      N: highlight it with a comment
      Delete: delete the highlight
      """;

  private static final String IN_SEARCH =
      """
      Tab: complete what is typed
      Ctrl+Space: all operators
      ↓: into the results
      Enter: open the first result
      Esc: back to the text
      """;

  private static final int COLUMNS = 3;

  CheatSheet(Window owner, Keymap keymap) {
    initOwner(owner);
    setTitle("Keys");
    Map<String, GridPane> groups = new LinkedHashMap<>();
    for (Command command : keymap.commands()) {
      String key = keymap.nameOf(command);
      if (!key.isEmpty()) {
        String title = TITLES.getOrDefault(command.group(), command.group());
        add(groups.computeIfAbsent(title, CheatSheet::rows), key, command.plainName());
      }
    }
    add(groups, "In the text", IN_TEXT);
    add(groups, "In the search field", IN_SEARCH);
    getDialogPane().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
    getDialogPane().setContent(columns(groups));
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
  }

  /// The groups in columns of about the same height, in their order.
  private static HBox columns(Map<String, GridPane> groups) {
    HBox columns = new HBox(28);
    columns.setId("cheat-sheet");
    columns.setPadding(new Insets(0, 16, 16, 16));
    int all = groups.values().stream().mapToInt(CheatSheet::height).sum();
    int height = 0;
    for (Map.Entry<String, GridPane> group : groups.entrySet()) {
      int middle = height + height(group.getValue()) / 2;
      int column = Math.min(COLUMNS - 1, middle * COLUMNS / all);
      if (column >= columns.getChildren().size()) {
        columns.getChildren().add(new VBox(12));
      }
      Label heading = new Label(group.getKey());
      heading.getStyleClass().add("pane-title");
      ((VBox) columns.getChildren().getLast())
          .getChildren()
          .add(new VBox(4, heading, group.getValue()));
      height += height(group.getValue());
    }
    return columns;
  }

  /// In lines, with the heading and the space below it.
  private static int height(GridPane rows) {
    return rows.getRowCount() + 2;
  }

  private static GridPane rows(String title) {
    return new GridPane(12, 2);
  }

  private static void add(Map<String, GridPane> groups, String title, String keys) {
    GridPane rows = rows(title);
    keys.lines().map(line -> line.split(": ")).forEach(line -> add(rows, line[0], line[1]));
    groups.put(title, rows);
  }

  private static void add(GridPane rows, String key, String name) {
    Label combination = new Label(key);
    combination.getStyleClass().add("key-name");
    combination.setMinWidth(Region.USE_PREF_SIZE);
    Label use = new Label(name);
    use.setMinWidth(Region.USE_PREF_SIZE);
    rows.addRow(rows.getRowCount(), combination, use);
  }
}
