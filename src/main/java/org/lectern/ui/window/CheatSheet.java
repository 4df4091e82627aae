package org.lectern.ui.window;

import java.util.LinkedHashMap;
import java.util.List;
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
import org.lectern.messages.Messages;

/// All keys on one sheet: those of the commands as they are now, and those that work in one place.
final class CheatSheet extends Dialog<ButtonType> {

  private static final Messages WORDS = Messages.of(CheatSheet.class);

  /// A key that no command has, because it works in one place alone.
  private record Fixed(String key, String use) {}

  private static final int COLUMNS = 3;

  CheatSheet(Window owner, Keymap keymap) {
    initOwner(owner);
    setTitle(WORDS.get("keys.title"));
    Map<String, GridPane> groups = new LinkedHashMap<>();
    for (Command command : keymap.commands()) {
      String key = keymap.nameOf(command);
      if (!key.isEmpty()) {
        add(
            groups.computeIfAbsent(titleOf(command.group()), CheatSheet::rows),
            key,
            command.plainName());
      }
    }
    add(groups, WORDS.get("keys.in-text"), inText());
    add(groups, WORDS.get("keys.in-search"), inSearch());
    getDialogPane().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
    getDialogPane().setContent(columns(groups));
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
  }

  private static String titleOf(String group) {
    return switch (group) {
      case "file", PrintingDesk.GROUP -> WORDS.get("group.file");
      case "edit" -> WORDS.get("group.edit");
      case CorrectionCommands.GROUP -> WORDS.get("group.correct");
      case ExchangeCommands.GROUP -> WORDS.get("group.highlights");
      case "go" -> WORDS.get("group.go");
      case "view" -> WORDS.get("group.view");
      default -> WORDS.get("group.program");
    };
  }

  private static List<Fixed> inText() {
    return List.of(
        new Fixed(WORDS.get("key.space"), WORDS.get("keys.page")),
        new Fixed("J, K", WORDS.get("keys.talks")),
        new Fixed("L", WORDS.get("keys.links")),
        new Fixed(WORDS.get("key.h-and-numbers"), WORDS.get("keys.highlight")),
        new Fixed("U", WORDS.get("keys.underline")),
        new Fixed("N", WORDS.get("keys.comment")),
        new Fixed("T", WORDS.get("keys.tag")),
        new Fixed("P, A", WORDS.get("keys.whole")),
        new Fixed(WORDS.get("key.enter"), WORDS.get("keys.open-highlight")),
        new Fixed(WORDS.get("key.ends"), WORDS.get("keys.ends")),
        new Fixed(WORDS.get("key.delete"), WORDS.get("keys.delete")));
  }

  private static List<Fixed> inSearch() {
    return List.of(
        new Fixed(WORDS.get("key.tab"), WORDS.get("keys.complete")),
        new Fixed(WORDS.get("key.ctrl-space"), WORDS.get("keys.operators")),
        new Fixed("↓", WORDS.get("keys.results")),
        new Fixed(WORDS.get("key.enter"), WORDS.get("keys.first-result")),
        new Fixed(WORDS.get("key.esc"), WORDS.get("keys.back-to-text")));
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

  private static void add(Map<String, GridPane> groups, String title, List<Fixed> keys) {
    GridPane rows = rows(title);
    keys.forEach(fixed -> add(rows, fixed.key(), fixed.use()));
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
