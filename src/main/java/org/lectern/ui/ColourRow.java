package org.lectern.ui;

import java.util.Collection;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight;
import org.lectern.messages.Messages;

/// Five round buttons, one a colour, each with the name that the reader gave it.
public final class ColourRow extends HBox {

  private static final Messages WORDS = Messages.of(ColourRow.class);

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  public ColourRow(ColourNames names, Consumer<Highlight.Colour> chosen) {
    getStyleClass().add("reader-colours");
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      Region dot = new Region();
      dot.getStyleClass().addAll("dot", "mark-bar", colour.word());
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

  /// Rings these colours and no others.
  public void choose(Collection<Highlight.Colour> colours) {
    getChildren()
        .forEach(button ->
            button.pseudoClassStateChanged(CHOSEN, colours.contains(button.getUserData())));
  }

  /// "Idea (yellow), key 1".
  private static StringBinding label(ColourNames names, Highlight.Colour colour) {
    return Bindings.createStringBinding(
        () ->
            WORDS.get(
                "colour.with-key",
                names.nameOf(colour),
                ColourNames.wordOf(colour),
                colour.ordinal() + 1),
        names.nameProperty(colour));
  }
}
