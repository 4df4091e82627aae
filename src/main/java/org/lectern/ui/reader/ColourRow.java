package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight;
import org.lectern.ui.ColourNames;

/// Five round buttons, one a colour, each with the name that the reader gave it.
final class ColourRow extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  ColourRow(ColourNames names, Consumer<Highlight.Colour> chosen) {
    getStyleClass().add("reader-colours");
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      Region dot = new Region();
      dot.getStyleClass().addAll("dot", colour.word());
      Button button = new Button(null, dot);
      button.getStyleClass().addAll("reader-colour", "flat");
      button.setUserData(colour);
      Tooltip tooltip = new Tooltip();
      tooltip.textProperty().bind(label(names, colour));
      button.setTooltip(tooltip);
      button.accessibleTextProperty().bind(label(names, colour));
      button.setOnAction(event -> chosen.accept(colour));
      getChildren().add(button);
    }
  }

  /// Rings the present colour.
  void choose(Optional<Highlight.Colour> colour) {
    getChildren()
        .forEach(button ->
            button.pseudoClassStateChanged(
                CHOSEN, colour.map(it -> it == button.getUserData()).orElse(false)));
  }

  /// "Idea (yellow), key 1".
  private static StringBinding label(ColourNames names, Highlight.Colour colour) {
    return Bindings.createStringBinding(
        () -> names.nameOf(colour) + " (" + colour.word() + "), key " + (colour.ordinal() + 1),
        names.nameProperty(colour));
  }
}
