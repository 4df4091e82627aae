package org.lectern.ui.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.ui.reader.area.ReadingArea;

/// The line over the text in which one types what to find there. Enter goes to the next hit,
/// Shift+Enter to the one before, Esc back to the text.
final class FindBar extends HBox {

  private static final Messages WORDS = Messages.of(FindBar.class);

  private final ReaderModel model;
  private final ReadingArea area;
  private final TextField field = new TextField();

  FindBar(ReaderModel model, ReadingArea area) {
    this.model = model;
    this.area = area;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("find-field");
    field.setPromptText(WORDS.get("find"));
    field.setAccessibleText(WORDS.get("find"));
    Label count = new Label();
    count.setId("find-count");
    count.getStyleClass().add("reader-detail");
    count.textProperty().bind(model.hitCountProperty());
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    Button previous = button(Feather.CHEVRON_UP, WORDS.get("find.previous"), this::previous);
    Button next = button(Feather.CHEVRON_DOWN, WORDS.get("find.next"), this::next);
    Button close = button(Feather.X, WORDS.get("find.close"), this::close);
    getChildren().setAll(field, count, space, previous, next, close);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    field.textProperty().subscribe((before, words) -> find(words));
    addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    model.shownProperty().subscribe((before, now) -> pageTurned());
  }

  /// Opens the line, with what is selected in the text as what to find.
  void open() {
    Optional<String> selected =
        area.selectedText().filter(words -> !words.isBlank() && words.indexOf('\n') < 0);
    setVisible(true);
    selected.ifPresent(field::setText);
    find(field.getText());
    field.requestFocus();
    field.selectAll();
  }

  void next() {
    model.nextHit().ifPresent(area::reveal);
  }

  void previous() {
    model.previousHit().ifPresent(area::reveal);
  }

  private void find(String words) {
    if (isVisible()) {
      model.find(words, area.topOffsetProperty().get()).ifPresent(area::reveal);
    }
  }

  /// Another text: what is wanted is marked there too, and one stays where one went.
  private void pageTurned() {
    if (isVisible() && !field.getText().isEmpty()) {
      model.find(field.getText(), area.topOffsetProperty().get());
    }
  }

  private void close() {
    setVisible(false);
    model.stopFinding();
    area.requestFocus();
  }

  private void typed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      if (event.isShiftDown()) {
        previous();
      } else {
        next();
      }
      event.consume();
    }
  }

  private static Button button(Feather icon, String name, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(event -> action.run());
    return button;
  }
}
