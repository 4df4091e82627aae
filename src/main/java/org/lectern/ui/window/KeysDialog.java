package org.lectern.ui.window;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.lectern.messages.Messages;

/// Changes the keys of the commands: click a key, then press another one.
final class KeysDialog extends Dialog<ButtonType> {

  private static final Messages WORDS = Messages.of(KeysDialog.class);

  private static final double WIDTH = 460;
  private static final double HEIGHT = 480;

  private final Keymap keymap;
  private final Label message = new Label(WORDS.get("keys.hint"));

  /// The keys outlive the dialog, and would keep it.
  private Subscription followed = Subscription.EMPTY;

  KeysDialog(Window owner, Keymap keymap) {
    this.keymap = keymap;
    initOwner(owner);
    setTitle(WORDS.get("keys.title"));
    setOnHidden(event -> followed.unsubscribe());
    message.setId("keys-message");
    message.setWrapText(true);
    GridPane rows = new GridPane(12, 4);
    rows.setPadding(new Insets(0, 12, 0, 0));
    for (Command command : keymap.commands()) {
      Label name = new Label(command.plainName());
      name.setMaxWidth(Double.MAX_VALUE);
      GridPane.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
      rows.addRow(rows.getRowCount(), name, button(command));
    }
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(HEIGHT);
    VBox content = new VBox(12, message, scroll);
    content.setPrefWidth(WIDTH);
    content.setPadding(new Insets(12, 12, 0, 16));
    getDialogPane().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
    getDialogPane().setContent(content);
    ButtonType reset = new ButtonType(WORDS.get("keys.reset"), ButtonBar.ButtonData.LEFT);
    getDialogPane().getButtonTypes().setAll(reset, ButtonType.CLOSE);
    Button resetButton = (Button) getDialogPane().lookupButton(reset);
    resetButton.addEventFilter(
        javafx.event.ActionEvent.ACTION,
        event -> {
          keymap.reset();
          message.setText(WORDS.get("keys.hint"));
          event.consume();
        });
  }

  private Button button(Command command) {
    Button button = new Button(label(command));
    button.setMinWidth(140);
    button.setAlignment(Pos.CENTER);
    button.getStyleClass().add("small");
    button.setAccessibleText(WORDS.get("keys.of", command.plainName()));
    button.setOnAction(event -> button.setText(WORDS.get("keys.press")));
    button.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, command, button));
    button.focusedProperty().addListener((property, old, now) -> button.setText(label(command)));
    followed =
        followed.and(keymap.keyProperty(command).subscribe(now -> button.setText(label(command))));
    return button;
  }

  private String label(Command command) {
    String name = keymap.nameOf(command);
    return name.isEmpty() ? WORDS.get("keys.none") : name;
  }

  private void press(KeyEvent event, Command command, Button button) {
    if (!button.getText().equals(WORDS.get("keys.press")) || event.getCode().isModifierKey()) {
      return;
    }
    event.consume();
    if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
      tell(keymap.change(command, Optional.empty()));
    } else if (event.getCode() != KeyCode.ESCAPE) {
      boolean plain = !event.isShortcutDown() && !event.isAltDown();
      if (plain && !event.getCode().isFunctionKey()) {
        message.setText(WORDS.get("keys.letter"));
        return;
      }
      tell(keymap.change(command, Optional.of(combination(event))));
    }
    button.setText(label(command));
  }

  private void tell(Optional<String> conflict) {
    message.setText(conflict.orElse(WORDS.get("keys.hint")));
  }

  private static KeyCombination combination(KeyEvent event) {
    return new KeyCodeCombination(
        event.getCode(),
        value(event.isShiftDown()),
        ModifierValue.UP,
        value(event.isAltDown()),
        ModifierValue.UP,
        value(event.isShortcutDown()));
  }

  private static ModifierValue value(boolean down) {
    return down ? ModifierValue.DOWN : ModifierValue.UP;
  }
}
