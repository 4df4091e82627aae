package org.lectern.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;

/// Tags as chips, and a field that adds one: Enter or a comma ends a tag, Backspace in the empty
/// field takes the last one off.
public final class TagField extends FlowPane {

  private static final Messages WORDS = Messages.of(TagField.class);

  private static final double GAP = 4;
  private static final int COLUMNS = 10;

  private final TextField field = new TextField();
  private final List<String> tags = new ArrayList<>();
  private final Consumer<Retagging> onChanged;

  /// @param suggest tags that fit what was typed, but for some
  /// @param onChanged told what a person changes
  public TagField(
      BiFunction<String, Collection<String>, List<String>> suggest, Consumer<Retagging> onChanged) {
    super(GAP, GAP);
    this.onChanged = onChanged;
    getStyleClass().add("tag-field");
    field.setPromptText(WORDS.get("tag.add"));
    field.setAccessibleText(WORDS.get("tag.add"));
    field.setPrefColumnCount(COLUMNS);
    field.setOnAction(event -> add());
    field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().add(field);
    Suggestions.under(field, typed -> suggest.apply(typed, List.copyOf(tags)));
    show();
  }

  /// Shows other tags; what was typed and not added yet is gone.
  public void show(List<String> others) {
    tags.clear();
    tags.addAll(others);
    field.clear();
    show();
  }

  /// Shows what the tags are now; what was typed and not added yet stays.
  public void take(List<String> others) {
    tags.clear();
    tags.addAll(others);
    show();
  }

  /// Takes up what is typed but was not ended by Enter.
  public void add() {
    TagName.find(field.getText())
        .ifPresent(name -> {
          field.clear();
          if (tags.stream().noneMatch(tag -> TagName.key(tag).equals(name.key()))) {
            tags.add(name.text());
            changed(Retagging.on(name.text()));
          }
        });
  }

  /// Puts the keyboard into the field.
  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void typed(KeyEvent event) {
    if (event.getCharacter().equals(",")) {
      add();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !tags.isEmpty()) {
      changed(Retagging.off(tags.removeLast()));
      event.consume();
    }
  }

  private void remove(String tag) {
    tags.remove(tag);
    changed(Retagging.off(tag));
  }

  private void changed(Retagging change) {
    show();
    onChanged.accept(change);
  }

  private void show() {
    // The field stays where it is: taken out and put in again it would lose the keyboard.
    getChildren().removeIf(child -> child != field);
    getChildren().addAll(0, tags.stream().map(this::chip).toList());
  }

  private HBox chip(String tag) {
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.getStyleClass().addAll("flat", "small", "button-icon");
    remove.setAccessibleText(WORDS.get("tag.remove", tag));
    remove.setOnAction(event -> remove(tag));
    HBox chip = new HBox(new Label("#" + tag), remove);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("chip");
    return chip;
  }
}
