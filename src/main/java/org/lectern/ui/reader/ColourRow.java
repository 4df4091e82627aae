package org.lectern.ui.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight;

/// Five round buttons, one a colour.
final class ColourRow extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  ColourRow(Consumer<Highlight.Colour> chosen) {
    getStyleClass().add("reader-colours");
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      Region dot = new Region();
      dot.getStyleClass().addAll("dot", colour.word());
      Button button = new Button(null, dot);
      button.getStyleClass().addAll("reader-colour", "flat");
      button.setUserData(colour);
      button.setTooltip(new Tooltip(name(colour)));
      button.setAccessibleText(name(colour));
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

  /// "Yellow".
  static String name(Highlight.Colour colour) {
    return colour.word().substring(0, 1).toUpperCase(Locale.ROOT) + colour.word().substring(1);
  }
}
