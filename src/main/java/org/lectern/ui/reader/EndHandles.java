package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.reader.area.Mark;
import org.lectern.ui.reader.area.ReadingArea;

/// Two handles at the ends of a highlight. Dragged, they extend or shrink it to the letter; with
/// Alt and Shift the arrow keys do so word by word: ← and → move its end, ↑ and ↓ its start.
final class EndHandles {

  private static final double SIZE = 12;

  private final ReadingArea area;
  private final ReaderModel model;
  private final Consumer<Span> resize;
  private final Region start = new Region();
  private final Region end = new Region();
  private Optional<Extent> extent = Optional.empty();
  private long highlight;
  private Optional<Span> dragged = Optional.empty();

  /// @param layer lies over the text
  /// @param resize told the new span when a handle is let go, or at each key
  EndHandles(Pane layer, ReadingArea area, ReaderModel model, Consumer<Span> resize) {
    this.area = area;
    this.model = model;
    this.resize = resize;
    prepare(start, "start");
    prepare(end, "end");
    layer.getChildren().addAll(0, nodes());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  List<Node> nodes() {
    return List.of(start, end);
  }

  /// The box of a highlight with its handles.
  static Bounds around(Bounds box) {
    return new BoundingBox(
        box.getMinX() - SIZE,
        box.getMinY() - SIZE,
        box.getWidth() + 2 * SIZE,
        box.getHeight() + 2 * SIZE);
  }

  void show(Highlight shown) {
    highlight = shown.id();
    if (model.page() instanceof Page.OfReport page) {
      Extent now = new Extent(page.document().plainText(), shown.anchor().span());
      extent = Optional.of(now);
      place(now);
    }
  }

  void hide() {
    extent = Optional.empty();
    if (dragged.isPresent()) {
      // What was shown of a drag that nobody ends is no highlight.
      dragged = Optional.empty();
      area.setMarks(model.marksProperty().get());
    }
    start.setVisible(false);
    end.setVisible(false);
  }

  private void prepare(Region handle, String word) {
    handle.getStyleClass().addAll("reader-handle", word);
    handle.setManaged(false);
    handle.setVisible(false);
    handle.resize(SIZE, SIZE);
    handle.setCursor(Cursor.H_RESIZE);
    handle.setOnMouseDragged(event -> drag(handle == start, event));
    handle.setOnMouseReleased(event -> letGo());
  }

  private void place(Extent now) {
    Span span = now.seen();
    Optional<Bounds> first = area.boundsOnScreen(new Span(span.start(), span.start() + 1));
    Optional<Bounds> last = area.boundsOnScreen(new Span(span.end() - 1, span.end()));
    start.setVisible(first.isPresent());
    end.setVisible(last.isPresent());
    first.ifPresent(box -> put(start, box.getMinX(), box.getMinY() - SIZE / 2));
    last.ifPresent(box -> put(end, box.getMaxX(), box.getMaxY() + SIZE / 2));
  }

  private static void put(Region handle, double screenX, double screenY) {
    Point2D point = handle.getParent().screenToLocal(screenX, screenY);
    handle.relocate(point.getX() - SIZE / 2, point.getY() - SIZE / 2);
  }

  /// The handles stand above and below their lines: what counts is the line.
  private void drag(boolean atStart, MouseEvent event) {
    double line = event.getScreenY() + (atStart ? SIZE / 2 + 2 : -SIZE / 2 - 2);
    extent
        .flatMap(now ->
            area.findOffsetAt(event.getScreenX(), line)
                .flatMap(offset -> now.withEnd(atStart, offset)))
        .ifPresent(span -> {
          dragged = Optional.of(span);
          area.setMarks(
              model.marksProperty().get().stream().map(mark -> preview(mark, span)).toList());
          extent.map(now -> new Extent(now.text(), span)).ifPresent(this::place);
        });
    event.consume();
  }

  private Mark preview(Mark mark, Span span) {
    return mark.look().isHighlight() && mark.id() == highlight ? mark.with(span) : mark;
  }

  private void letGo() {
    Optional<Span> span = dragged;
    dragged = Optional.empty();
    span.ifPresent(resize);
  }

  private void pressed(KeyEvent event) {
    boolean mine = event.isAltDown() && event.isShiftDown() && !event.isShortcutDown();
    if (mine && extent.isPresent()) {
      Extent now = extent.get();
      Span span =
          switch (event.getCode()) {
            case KeyCode.RIGHT -> now.endForward();
            case KeyCode.LEFT -> now.endBack();
            case KeyCode.UP -> now.startBack();
            case KeyCode.DOWN -> now.startForward();
            default -> now.span();
          };
      if (!span.equals(now.span())) {
        extent = Optional.of(new Extent(now.text(), span));
        resize.accept(span);
      }
      event.consume();
    }
  }
}
