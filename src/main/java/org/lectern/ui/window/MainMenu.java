package org.lectern.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;

/// The ☰ button: every command with its key.
final class MainMenu extends MenuButton {

  private static final Messages WORDS = Messages.of(MainMenu.class);

  /// The groups that stand behind an entry of their own: all commands in one column would be higher
  /// than a small screen.
  private static final Map<String, String> BEHIND =
      Map.of(
          CorrectionCommands.GROUP,
          WORDS.get("menu.correct"),
          ExchangeCommands.GROUP,
          WORDS.get("menu.highlights"),
          PrintingDesk.GROUP,
          WORDS.get("menu.pages"),
          "go",
          WORDS.get("group.go"),
          "view",
          WORDS.get("menu.view"));

  MainMenu(Keymap keymap) {
    super(null, new FontIcon(Feather.MENU));
    setId("main-menu");
    setAccessibleText(WORDS.get("menu"));
    getStyleClass().addAll("flat", "button-icon", "no-arrow");
    Map<String, List<MenuItem>> groups = new LinkedHashMap<>();
    for (Command command : keymap.commands()) {
      groups.computeIfAbsent(command.group(), name -> new ArrayList<>()).add(item(command, keymap));
    }
    groups.forEach((name, items) -> {
      if (BEHIND.containsKey(name)) {
        getItems().add(new Menu(BEHIND.get(name), null, items.toArray(MenuItem[]::new)));
      } else {
        if (!getItems().isEmpty()) {
          getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(items);
      }
    });
  }

  private static MenuItem item(Command command, Keymap keymap) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(command.name());
    item.disableProperty().bind(javafx.beans.binding.Bindings.not(command.possible()));
    item.setOnAction(event -> command.run());
    // The scene has the key itself; this one is for the eye.
    keymap
        .keyProperty(command)
        .subscribe(key -> item.setAccelerator(key.map(KeyNames::shown).orElse(null)));
    return item;
  }
}
