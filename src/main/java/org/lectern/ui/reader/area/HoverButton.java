package org.lectern.ui.reader.area;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.lectern.model.Span;

/// A button at the upper right of something under the mouse: of code, of a table.
///
/// It stands over the paragraphs, so that it moves none of them, and is gone where there is nothing
/// of that sort under the mouse.
final class HoverButton extends Button {

  /// From the edges of the panel, in pixels.
  private static final double INSET = 5;

  private final Viewport viewport;
  private final Function<BlockCell, Optional<Span>> find;
  private Span under = new Span(0, 0);

  /// @param find all of the thing that a paragraph belongs to, in the plain text
  /// @param action what is done with it
  HoverButton(
      Viewport viewport,
      String name,
      String sign,
      Function<BlockCell, Optional<Span>> find,
      Consumer<Span> action) {
    this.viewport = viewport;
    this.find = find;
    Region picture = new Region();
    picture.getStyleClass().add(sign);
    setGraphic(picture);
    getStyleClass().setAll("reader-over");
    setAccessibleText(name);
    setTooltip(new Tooltip(name));
    setFocusTraversable(false);
    setManaged(false);
    setVisible(false);
    setOnAction(event -> action.accept(under));
    viewport.content().addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    viewport.content().addEventFilter(MouseEvent.MOUSE_EXITED, this::left);
    viewport.scrollBar().valueProperty().subscribe(() -> setVisible(false));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> setVisible(false));
  }

  /// What it stands over, or last stood over.
  Span under() {
    return under;
  }

  private void moved(MouseEvent event) {
    Optional<Span> found = viewport.findAt(event.getScreenX(), event.getScreenY()).flatMap(find);
    found.ifPresent(this::showOver);
    setVisible(found.isPresent());
  }

  /// The mouse leaves the paragraphs too when it comes to the button over them.
  private void left(MouseEvent event) {
    Point2D point = screenToLocal(event.getScreenX(), event.getScreenY());
    if (point == null || !contains(point)) {
      setVisible(false);
    }
  }

  private void showOver(Span found) {
    under = found;
    Bounds panel = getParent().screenToLocal(firstPanel());
    double top = Math.max(0, panel.getMinY());
    applyCss();
    resizeRelocate(
        Math.round(panel.getMaxX() - prefWidth(-1) - INSET),
        Math.round(top + INSET),
        prefWidth(-1),
        prefHeight(-1));
  }

  /// Of its first line that is on the screen.
  private Bounds firstPanel() {
    return viewport.cells().stream()
        .filter(cell -> under.overlaps(cell.block().span()) || under.equals(cell.block().span()))
        .findFirst()
        .orElseThrow()
        .panelOnScreen();
  }
}
