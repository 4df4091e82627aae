package org.lectern.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TextField;
import javafx.util.converter.DefaultStringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.lectern.query.Folding;

/// The list of suggestions under a field, which follows each letter at once.
///
/// What ControlsFX binds by itself asks for the suggestions of each letter on a thread of its own,
/// and shows what comes last: now and then of a text that is gone, or nothing (1 of 60 times "mem"
/// was typed after another tag; 2 of 60 times a list was left over the emptied field). What is
/// suggested here is in memory, so that nobody has to wait.
public final class Suggestions extends AutoCompletionBinding<String> {

  private final TextField field;
  private final Function<String, List<String>> suggest;
  private final ChangeListener<Object> typing = (property, old, now) -> follow();
  private final ChangeListener<Object> leaving = (property, old, now) -> leave();

  /// Whether a suggestion is put into the field, which asks for no other.
  private boolean taking;

  private Suggestions(TextField field, Function<String, List<String>> suggest) {
    super(field, request -> List.of(), new DefaultStringConverter());
    this.field = field;
    this.suggest = suggest;
    field.textProperty().addListener(typing);
    field.focusedProperty().addListener(leaving);
  }

  /// Suggests what fits the words in a field; nothing for an empty one.
  ///
  /// @param suggest what fits some words, best first; asked on the screen's thread
  public static void under(TextField field, Function<String, List<String>> suggest) {
    new Suggestions(field, suggest);
  }

  /// Suggests those of some names that contain what was typed, whatever its case and accents; what
  /// is typed in full is no suggestion.
  public static void among(TextField field, List<String> names) {
    under(
        field,
        typed ->
            names.stream()
                .filter(name -> !name.equals(typed))
                .filter(name -> Folding.fold(name).contains(Folding.fold(typed)))
                .toList());
  }

  private void follow() {
    boolean asked = field.isFocused() && !taking && !field.getText().isBlank();
    List<String> fitting = asked ? suggest.apply(field.getText()) : List.of();
    if (fitting.isEmpty()) {
      hidePopup();
    } else {
      getAutoCompletionPopup().getSuggestions().setAll(fitting);
      showPopup();
    }
  }

  private void leave() {
    if (!field.isFocused()) {
      hidePopup();
    }
  }

  @Override
  protected void completeUserInput(String suggestion) {
    taking = true;
    field.setText(suggestion);
    field.end();
    taking = false;
  }

  @Override
  public void dispose() {
    field.textProperty().removeListener(typing);
    field.focusedProperty().removeListener(leaving);
  }
}
