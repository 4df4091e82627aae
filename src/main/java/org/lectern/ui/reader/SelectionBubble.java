package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.reader.area.ReadingArea;

/// The pop-up at a selection: five colours, comment, copy.
final class SelectionBubble {

  private final ReadingArea area;
  private final ColourRow colours;
  private final Button comment;
  private final Bubble bubble;

  SelectionBubble(
      Pane layer,
      ReadingArea area,
      BiConsumer<Span, Highlight.Colour> highlight,
      Consumer<Span> onComment) {
    this.area = area;
    this.colours = new ColourRow(colour -> withSelection(span -> highlight.accept(span, colour)));
    this.comment = button(Feather.MESSAGE_SQUARE, "Comment…");
    comment.setOnAction(event -> withSelection(onComment));
    Button copy = button(Feather.COPY, "Copy");
    copy.setOnAction(event -> {
      area.copySelection();
      hide();
    });
    this.bubble = new Bubble(layer, new HBox(colours, comment, copy));
  }

  /// Shows it at the selection.
  ///
  /// @param annotatable whether the text can be highlighted: a made page cannot
  void show(boolean annotatable) {
    for (Node node : new Node[] {colours, comment}) {
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

  private void withSelection(Consumer<Span> action) {
    Optional<Span> span = area.selectionProperty().get();
    hide();
    area.clearSelection();
    span.ifPresent(action);
  }

  private static Button button(Feather icon, String words) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    return button;
  }
}
