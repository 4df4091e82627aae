package org.lectern.ui.search;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.lectern.model.Span;
import org.lectern.query.Mistake;

/// Underlines what cannot be understood in the search field, where it stands.
///
/// It lies over the field and lets the mouse through.
final class MistakeLines extends Pane {

  private static final double THICK = 2;

  private final TextField field;
  private List<Mistake> mistakes = List.of();

  MistakeLines(TextField field) {
    this.field = field;
    setMouseTransparent(true);
    // A long query scrolls in its field, and the words move with each of these.
    field.caretPositionProperty().addListener((property, old, now) -> requestLayout());
    field.widthProperty().addListener((property, old, now) -> requestLayout());
    field.textProperty().addListener((property, old, now) -> requestLayout());
  }

  void show(List<Mistake> found) {
    mistakes = List.copyOf(found);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    if (field.getSkin() instanceof TextFieldSkin skin) {
      for (Mistake mistake : mistakes) {
        underline(skin, mistake.place());
      }
    }
  }

  private void underline(TextFieldSkin skin, Span place) {
    int last = Math.min(place.end(), field.getLength()) - 1;
    if (last < place.start()) {
      return;
    }
    Rectangle2D first = skin.getCharacterBounds(place.start());
    Rectangle2D end = skin.getCharacterBounds(last);
    if (first == null || end == null) {
      return;
    }
    double from = Math.max(first.getMinX(), field.getInsets().getLeft());
    double to = Math.min(end.getMaxX(), getWidth() - field.getInsets().getRight());
    Rectangle line = new Rectangle(from, first.getMaxY() - 1, Math.max(0, to - from), THICK);
    line.getStyleClass().add("mistake-line");
    line.setManaged(false);
    getChildren().add(line);
  }
}
