package org.lectern.ui.switcher;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.messages.Messages;

/// A field over a list of what one may mean: type, choose by ↑ and ↓, Enter takes it, Esc and a
/// click beside it close it.
///
/// It lies over the whole window, and gives the keyboard back to what had it.
public final class ChoicePopup extends StackPane {

  private static final Messages WORDS = Messages.of(ChoicePopup.class);

  private static final double WIDTH = 620;
  private static final double ROW = 34;
  private static final int ROWS = 12;
  private static final double FROM_TOP = 48;

  private final TextField field = new TextField();
  private final ListView<Choice> list = new ListView<>();
  private Source source = (typed, then) -> then.accept(List.of());
  private Optional<Node> before = Optional.empty();

  public ChoicePopup() {
    getStyleClass().add("choice-layer");
    setVisible(false);
    setAlignment(Pos.TOP_CENTER);
    field.setId("choice-field");
    list.setId("choice-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new ChoiceCell(this::take));
    Label nothing = new Label(WORDS.get("nothing"));
    nothing.getStyleClass().add("hint");
    list.setPlaceholder(nothing);
    VBox box = new VBox(6, field, list);
    box.setId("choice-popup");
    box.getStyleClass().add("choice-popup");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    setMargin(box, new javafx.geometry.Insets(FROM_TOP, 16, 16, 16));
    getChildren().setAll(box);
    field.textProperty().addListener((property, old, now) -> ask());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().addListener((property, old, now) -> leave(now));
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
  }

  /// Shows what a source offers.
  ///
  /// @param prompt what may be typed
  public void open(Source from, String prompt) {
    before = Optional.ofNullable(getScene().getFocusOwner()).filter(node -> node != field);
    source = from;
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    list.setAccessibleText(prompt);
    setVisible(true);
    field.clear();
    field.requestFocus();
    ask();
  }

  private void ask() {
    if (isVisible()) {
      Source asked = source;
      asked.find(
          field.getText(),
          found -> {
            if (asked == source && isVisible()) {
              show(found);
            }
          });
    }
  }

  private void show(List<Choice> found) {
    list.getItems().setAll(found);
    list.setPrefHeight(Math.clamp(found.size(), 1, ROWS) * ROW + 2);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(ROWS);
      case PAGE_UP -> move(-ROWS);
      case ENTER ->
          Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::take);
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(Math.max(0, next - ROWS / 2));
  }

  private void take(Choice choice) {
    if (choice.possible()) {
      close();
      choice.action().run();
    }
  }

  private void leave(boolean focused) {
    if (!focused && isVisible() && getScene() != null && getScene().getFocusOwner() != field) {
      before = Optional.empty();
      close();
    }
  }

  private void close() {
    setVisible(false);
    Optional<Node> back = before;
    before = Optional.empty();
    back.ifPresent(Node::requestFocus);
    list.getItems().clear();
  }
}
