package org.lectern.ui.reader;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.Highlight;
import org.lectern.ui.reader.area.ReadingArea;

/// The pop-up of a highlight: its colour, its comment, and Delete. What was written is kept when it
/// closes, however it is closed.
final class HighlightBubble {

  private final ReadingArea area;
  private final ReaderActions actions;
  private final ColourRow colours = new ColourRow(this::recolour);
  private final TextArea comment = new TextArea();
  private final Bubble bubble;
  private Optional<Highlight> shown = Optional.empty();

  HighlightBubble(Pane layer, ReadingArea area, ReaderActions actions) {
    this.area = area;
    this.actions = actions;
    comment.setPromptText("Comment");
    comment.setWrapText(true);
    comment.setPrefRowCount(3);
    comment.setPrefColumnCount(24);
    Button delete = new Button("Delete", new FontIcon(Feather.TRASH_2));
    delete.getStyleClass().addAll("flat", "danger", "small");
    delete.setOnAction(event -> delete());
    Button done = new Button("Done");
    done.getStyleClass().add("small");
    done.setOnAction(event -> hide());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    VBox content = new VBox(colours, comment, new HBox(delete, between, done));
    content.getStyleClass().add("reader-note");
    this.bubble = new Bubble(layer, content);
    bubble.setOnHidden(this::keep);
  }

  /// Shows it at its highlight, where that can be seen.
  void show(Highlight highlight) {
    hide();
    Optional<Bounds> place = area.boundsOnScreen(highlight.anchor().span());
    if (place.isPresent()) {
      shown = Optional.of(highlight);
      colours.choose(Optional.of(highlight.note().colour()));
      comment.setText(highlight.note().comment());
      bubble.show(place.get());
    }
  }

  /// Shows it, ready to write.
  void edit(Highlight highlight) {
    show(highlight);
    comment.requestFocus();
    comment.end();
  }

  void hide() {
    bubble.hide();
  }

  boolean isShowing() {
    return bubble.isShowing();
  }

  private void recolour(Highlight.Colour colour) {
    shown.ifPresent(highlight -> {
      Highlight.Note note = highlight.note().with(colour).with(comment.getText());
      shown = Optional.of(highlight.edited(note, highlight.changed()));
      colours.choose(Optional.of(colour));
      actions.annotate(highlight.id(), note);
    });
  }

  private void keep() {
    shown.ifPresent(highlight -> {
      Highlight.Note note = highlight.note().with(comment.getText());
      if (!note.equals(highlight.note())) {
        actions.annotate(highlight.id(), note);
      }
    });
    shown = Optional.empty();
  }

  private void delete() {
    Optional<Highlight> highlight = shown;
    shown = Optional.empty();
    hide();
    highlight.ifPresent(it -> actions.delete(it.id()));
  }
}
