package org.lectern.ui.window;

import javafx.scene.Node;
import javafx.stage.Stage;
import org.lectern.messages.Messages;
import org.lectern.ui.switcher.Choice;
import org.lectern.ui.switcher.ChoicePopup;
import org.lectern.ui.switcher.PaletteModel;
import org.lectern.ui.switcher.SwitcherModel;

/// What opens over the window by a key: the quick switcher, the command palette, the cheat sheet,
/// and the change of keys.
final class PopUps {

  private static final Messages WORDS = Messages.of(PopUps.class);

  private final Stage stage;
  private final Keymap keymap;
  private final SwitcherModel switcher;
  private final ChoicePopup popup = new ChoicePopup();

  PopUps(Stage stage, Keymap keymap, SwitcherModel switcher) {
    this.stage = stage;
    this.keymap = keymap;
    this.switcher = switcher;
  }

  /// What is to be laid over the whole window.
  Node layer() {
    return popup;
  }

  void openSwitcher() {
    popup.open(switcher, WORDS.get("go-to.prompt"));
  }

  void openPalette() {
    popup.open(
        new PaletteModel(() -> keymap.commands().stream().map(this::choice).toList()),
        WORDS.get("palette.prompt"));
  }

  private Choice choice(Command command) {
    return new Choice(
        Choice.Sort.COMMAND,
        command.name().getValue(),
        keymap.nameOf(command),
        command.possible().get(),
        command::run);
  }

  void openCheatSheet() {
    new CheatSheet(stage, keymap).show();
  }

  void openKeys() {
    new KeysDialog(stage, keymap).show();
  }
}
