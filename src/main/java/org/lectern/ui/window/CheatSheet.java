package org.lectern.ui.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
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

  /// Keys of a place, which no command has.
  private static final Map<String, List<List<String>>> PLACES =
      Map.of(
          "In the text",
          List.of(
              List.of("J, K", "the next talk, the one before"),
              List.of("H, 1 to 5", "highlight the selection"),
              List.of("N", "highlight it with a comment"),
              List.of("Delete", "delete the selected highlight")),
          "In the search field",
          List.of(
              List.of("Tab", "complete what is typed"),
              List.of("Ctrl+Space", "all operators"),
              List.of("↓", "into the results"),
              List.of("Enter", "open the first result"),
              List.of("Esc", "back to the text")));

  private static final double WIDTH = 880;

  CheatSheet(Window owner, Keymap keymap) {
    initOwner(owner);
    setTitle("Keys");
    FlowPane sheet = new FlowPane(32, 16);
    sheet.setOrientation(javafx.geometry.Orientation.VERTICAL);
    sheet.setId("cheat-sheet");
    sheet.setPrefWrapLength(520);
    sheet.setMaxWidth(WIDTH);
    Map<String, GridPane> groups = new LinkedHashMap<>();
    for (Command command : keymap.commands()) {
      String key = keymap.nameOf(command);
      if (!key.isEmpty()) {
        String title = TITLES.getOrDefault(command.group(), command.group());
        add(groups.computeIfAbsent(title, CheatSheet::rows), key, command.plainName());
      }
    }
    PLACES.forEach((place, keys) ->
        keys.forEach(
            key -> add(groups.computeIfAbsent(place, CheatSheet::rows), key.get(0), key.get(1))));
    groups.forEach((title, rows) -> {
      Label heading = new Label(title);
      heading.getStyleClass().add("pane-title");
      sheet.getChildren().add(new VBox(4, heading, rows));
    });
    getDialogPane().setContent(sheet);
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
  }

  private static GridPane rows(String title) {
    return new GridPane(12, 2);
  }

  private static void add(GridPane rows, String key, String name) {
    Label combination = new Label(key);
    combination.getStyleClass().add("key-name");
    combination.setMinWidth(110);
    rows.addRow(rows.getRowCount(), combination, new Label(name));
  }
}
