package org.lectern.ui.reader.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import jfx.incubator.scene.control.richtext.TextPos;
import org.lectern.model.Span;

/// The paragraphs of a [Paper] that are on the screen, and the way to bring others there. The area
/// offers neither, so they are read from its scene graph.
final class Viewport {

  private final Paper paper;
  private final Pane content;

  Viewport(Paper paper) {
    this.paper = paper;
    this.content = (Pane) paper.lookup(".content");
  }

  /// The pane that holds the paragraphs; mouse events come here.
  Pane content() {
    return content;
  }

  ScrollBar scrollBar() {
    return paper.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == javafx.geometry.Orientation.VERTICAL)
        .findFirst()
        .orElseThrow();
  }

  /// From top to bottom.
  List<BlockCell> cells() {
    return content.getChildren().stream()
        .flatMap(node -> BlockCell.findIn(node).stream())
        .sorted(Comparator.comparingInt(BlockCell::index))
        .toList();
  }

  /// The first block of which something is seen; empty before the first layout.
  Optional<BlockCell> findTop() {
    return cells().stream()
        .filter(cell -> cell.pane().getLayoutY() + cell.pane().getHeight() > 1)
        .findFirst();
  }

  /// The paragraph under a point of the screen.
  Optional<BlockCell> findAt(double screenX, double screenY) {
    Point2D point = content.screenToLocal(screenX, screenY);
    return point == null
        ? Optional.empty()
        : cells().stream()
            .filter(cell -> cell.pane().getBoundsInParent().contains(point))
            .findFirst();
  }

  /// The box on the screen of what can be seen of `span`; empty where nothing can.
  Optional<Bounds> boundsOnScreen(Span span) {
    Bounds view = content.localToScreen(content.getLayoutBounds());
    return cells().stream()
        .flatMap(cell ->
            Rectangles.of(cell.flow(), cell.within(span)).stream()
                .map(box -> cell.flow().localToScreen(box)))
        .filter(box -> view != null && box != null && box.intersects(view))
        .reduce(Viewport::union);
  }

  /// Selects nothing, at a point of the screen.
  void putCaret(double screenX, double screenY) {
    TextPos position = paper.getTextPosition(screenX, screenY);
    paper.select(position, position);
    paper.requestFocus();
  }

  /// Brings a place to the top of the view, or as near as the end of the text allows. There is no
  /// "scroll to": coming from the end of the text, the area puts the caret's paragraph there.
  void bringToTop(TextPos position) {
    if (position.index() > 0 || findTop().map(cell -> cell.index() > 0).orElse(false)) {
      paper.select(paper.getDocumentEnd());
    }
    paper.select(position);
    cells().stream()
        .filter(cell -> cell.index() == position.index() && position.index() > 0)
        .findFirst()
        .ifPresent(cell -> scrollBy(cell.pane().getLayoutY()));
  }

  /// A paragraph that stood in the last view already is not moved by the caret. The area scrolls by
  /// pixels for a finger on a trackpad only.
  private void scrollBy(double pixels) {
    if (pixels > 1) {
      content.fireEvent(scroll(ScrollEvent.SCROLL_STARTED, 0));
      content.fireEvent(scroll(ScrollEvent.SCROLL, -pixels));
      content.fireEvent(scroll(ScrollEvent.SCROLL_FINISHED, 0));
    }
  }

  private static ScrollEvent scroll(EventType<ScrollEvent> type, double deltaY) {
    return new ScrollEvent(
        type,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        deltaY,
        0,
        deltaY,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        1,
        null);
  }

  private static Bounds union(Bounds a, Bounds b) {
    double left = Math.min(a.getMinX(), b.getMinX());
    double top = Math.min(a.getMinY(), b.getMinY());
    return new javafx.geometry.BoundingBox(
        left,
        top,
        Math.max(a.getMaxX(), b.getMaxX()) - left,
        Math.max(a.getMaxY(), b.getMaxY()) - top);
  }
}
