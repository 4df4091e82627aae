package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.ui.ColourNames;
import org.lectern.ui.ColourRow;
import org.lectern.ui.reader.area.ReadingArea;

/// The pop-up at a selection: five colours, underline, comment, tags, copy.
final class SelectionBubble {

  private static final Messages WORDS = Messages.of(SelectionBubble.class);

  private final ReadingArea area;
  private final List<Node> marking;
  private final Bubble bubble;

  SelectionBubble(Pane layer, ReadingArea area, Pen pen, ColourNames names) {
    this.area = area;
    ColourRow colours = new ColourRow(names, colour -> doing(() -> pen.highlight(colour)));
    Button underline =
        button(Feather.UNDERLINE, WORDS.get("bubble.underline"), () -> doing(pen::underline));
    Button comment =
        button(
            Feather.MESSAGE_SQUARE,
            WORDS.get("bubble.comment"),
            () -> doing(() -> pen.begin(Marking.Part.COMMENT)));
    Button tags =
        button(
            Feather.TAG, WORDS.get("bubble.tag"), () -> doing(() -> pen.begin(Marking.Part.TAGS)));
    Button copy = button(Feather.COPY, WORDS.get("copy"), this::copy);
    this.marking = List.of(colours, underline, comment, tags);
    this.bubble = new Bubble(layer, new HBox(colours, underline, comment, tags, copy), area);
  }

  /// Shows it at the selection.
  ///
  /// @param annotatable whether the text can be highlighted: a made page cannot
  void show(boolean annotatable) {
    for (Node node : marking) {
      node.setVisible(annotatable);
      node.setManaged(annotatable);
    }
    Optional<Bounds> place = area.selectionBoundsOnScreen();
    place.ifPresent(bounds -> bubble.show(bounds));
  }

  void hide() {
    bubble.hide();
  }

  boolean isShowing() {
    return bubble.isShowing();
  }

  /// What was done is told by the highlight itself.
  private void doing(Runnable action) {
    hide();
    action.run();
  }

  private void copy() {
    area.copySelection();
    hide();
  }

  static Button button(Feather icon, String words, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setOnAction(event -> action.run());
    return button;
  }
}
