package org.lectern.ui.switcher;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.EmojiWords;

/// A line: what it stands for, its title, and at the right its detail.
final class ChoiceCell extends ListCell<Choice> {

  private final FontIcon icon = new FontIcon();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final HBox row = new HBox(8, icon, title, gap(), detail);

  /// @param onTake what to do when it is clicked
  ChoiceCell(Consumer<Choice> onTake) {
    row.setAlignment(Pos.CENTER_LEFT);
    detail.getStyleClass().add("secondary");
    detail.setMinWidth(USE_PREF_SIZE);
    detail.setMaxWidth(260);
    // The list gives its width; the title is cut rather than the list scrolled sideways.
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
        onTake.accept(getItem());
      }
    });
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  @Override
  protected void updateItem(Choice choice, boolean empty) {
    super.updateItem(choice, empty);
    if (empty || choice == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.setIconCode(iconOf(choice));
    EmojiWords.put(title, choice.title());
    EmojiWords.put(detail, choice.detail());
    detail.setMinWidth(choice.sort() == Choice.Sort.COMMAND ? USE_PREF_SIZE : 0);
    row.setDisable(!choice.possible());
    setAccessibleText(choice.title() + ", " + choice.detail());
    setGraphic(row);
  }

  private static Feather iconOf(Choice choice) {
    return switch (choice.sort()) {
      case TALK -> Feather.MESSAGE_SQUARE;
      case REPORT -> Feather.FILE_TEXT;
      case SPEAKER -> Feather.USER;
      case TAG -> Feather.TAG;
      case COMMAND -> Feather.CHEVRON_RIGHT;
    };
  }
}
