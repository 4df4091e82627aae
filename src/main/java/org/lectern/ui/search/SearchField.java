package org.lectern.ui.search;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;

/// The field in which one searches: what it cannot understand is underlined, and how the query may
/// go on is listed below it.
public final class SearchField extends StackPane {

  private static final Messages WORDS = Messages.of(SearchField.class);

  /// Where the keyboard goes from here.
  ///
  /// @param showResults brings the results into view
  /// @param toResults puts the keyboard into them
  /// @param toText puts it into the text
  public record Ways(Runnable showResults, Runnable toResults, Runnable toText) {}

  private static final double WIDTH = 460;
  private static final double WIDEST = 560;
  private static final double GAP = 2;

  private final SearchModel model;
  private final CompletingModel completing;
  private final Ways ways;
  private final CustomTextField field = new CustomTextField();
  private final CompletionList list;

  /// Whether the caret moves because somebody types.
  private boolean typing;

  public SearchField(SearchModel model, CompletingModel completing, Ways ways) {
    this.model = model;
    this.completing = completing;
    this.ways = ways;
    list = new CompletionList(completing, this::take);
    field.setId("search-field");
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.setAccessibleText(WORDS.get("field"));
    field.setMaxWidth(WIDEST);
    field.setPrefWidth(WIDTH);
    setMaxWidth(WIDEST);
    MistakeLines lines = new MistakeLines(field);
    getChildren().setAll(field, lines);
    model.questionProperty().subscribe(question -> lines.show(question.mistakes()));
    field.textProperty().bindBidirectional(model.queryProperty());
    field.textProperty().addListener((property, old, now) -> change(now));
    field.caretPositionProperty().addListener((property, old, now) -> moveCaret());
    field.focusedProperty().addListener((property, old, now) -> focus(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.setOnMouseClicked(event -> showRecent());
    localToSceneTransformProperty().addListener((property, old, now) -> place());
    list.visibleProperty().addListener((property, old, now) -> place());
  }

  /// What is to be laid over the whole window.
  public Node completions() {
    return list;
  }

  /// What stands in the empty field.
  public javafx.beans.property.StringProperty promptTextProperty() {
    return field.promptTextProperty();
  }

  /// Puts the keyboard into the field.
  public void focus() {
    field.requestFocus();
    field.selectAll();
    showRecent();
  }

  /// Puts the keyboard back into the field, behind what stands there.
  public void goOn() {
    field.requestFocus();
    field.end();
    completing.hide();
  }

  /// Searches for words that stand somewhere else.
  public void search(String words) {
    field.setText(words);
    goOn();
  }

  private void change(String now) {
    if (!now.isBlank()) {
      ways.showResults().run();
    }
    typing = true;
    follow();
  }

  private void moveCaret() {
    if (typing) {
      typing = false;
      follow();
    } else {
      completing.hide();
    }
  }

  private void follow() {
    if (field.isFocused()) {
      completing.type(field.getText(), field.getCaretPosition());
    }
  }

  private void focus(boolean focused) {
    if (!focused) {
      completing.hide();
      model.remember();
    }
  }

  private void showRecent() {
    if (field.getText().isEmpty()) {
      completing.type("", 0);
    }
  }

  private void take(Completion completion) {
    field.setText(completion.text());
    field.positionCaret(completion.caret());
    typing = false;
    if (completion.sort() == Completion.Sort.OPERATOR) {
      completing.type(field.getText(), completion.caret());
    } else {
      completing.hide();
    }
  }

  private void press(KeyEvent event) {
    boolean done =
        event.getCode() == KeyCode.SPACE && event.isControlDown()
            ? showOperators()
            : completing.isShown() && pressInList(event.getCode(), event.isShiftDown())
                || pressInField(event.getCode());
    if (done) {
      event.consume();
    }
  }

  private boolean showOperators() {
    completing.showOperators(field.getText(), field.getCaretPosition());
    return true;
  }

  /// Keys while completions are shown. Enter belongs to the results until one is chosen.
  private boolean pressInList(KeyCode key, boolean shift) {
    switch (key) {
      case DOWN -> {
        return completing.move(1);
      }
      case UP -> completing.move(-1);
      case TAB -> {
        if (shift) {
          return false;
        }
        completing.findNext().ifPresent(this::take);
      }
      case ESCAPE -> completing.hide();
      case ENTER -> {
        boolean chosen = completing.findChosen().isPresent();
        completing.findChosen().ifPresent(this::take);
        return chosen;
      }
      case DELETE -> {
        boolean recent =
            completing
                .findChosen()
                .filter(found -> found.sort() == Completion.Sort.RECENT)
                .isPresent();
        completing.findChosen().filter(found -> recent).ifPresent(completing::forget);
        return recent;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean pressInField(KeyCode key) {
    switch (key) {
      case DOWN -> ways.toResults().run();
      case ENTER -> model.openFirst();
      case ESCAPE -> {
        field.clear();
        ways.toText().run();
      }
      default -> {
        return false;
      }
    }
    completing.hide();
    return true;
  }

  /// Under the field, wherever that stands in the window.
  private void place() {
    if (list.getParent() != null && list.isVisible()) {
      Bounds here = list.getParent().sceneToLocal(field.localToScene(field.getLayoutBounds()));
      list.applyCss();
      list.resizeRelocate(
          here.getMinX(), here.getMaxY() + GAP, here.getWidth(), list.prefHeight(here.getWidth()));
    }
  }
}
