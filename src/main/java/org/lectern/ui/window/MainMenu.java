package org.lectern.ui.window;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The ☰ button: every command with its key.
final class MainMenu extends MenuButton {

  /// All commands in one column would be higher than a small screen.
  private final Menu corrections = new Menu("Correct what was found");

  MainMenu(List<Command> commands) {
    super(null, new FontIcon(Feather.MENU));
    setId("main-menu");
    setAccessibleText("Menu");
    getStyleClass().addAll("flat", "button-icon", "no-arrow");
    String group = commands.getFirst().group();
    for (Command command : commands) {
      if (!command.group().equals(group)) {
        getItems().add(new SeparatorMenuItem());
        group = command.group();
        if (group.equals(CorrectionCommands.GROUP)) {
          getItems().add(corrections);
        }
      }
      boolean corrects = group.equals(CorrectionCommands.GROUP);
      (corrects ? corrections.getItems() : getItems()).add(item(command));
    }
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(command.name());
    item.disableProperty().bind(javafx.beans.binding.Bindings.not(command.possible()));
    item.setOnAction(event -> command.run());
    // The scene has the key too (a closed menu of a button takes none); this one is for the eye.
    command.key().ifPresent(item::setAccelerator);
    return item;
  }

  /// Gives the keys of the commands to a scene.
  static void install(List<Command> commands, Scene scene) {
    for (Command command : commands) {
      command.key().ifPresent(key -> scene.getAccelerators().put(key, command::run));
    }
  }
}
