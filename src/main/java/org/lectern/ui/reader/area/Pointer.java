package org.lectern.ui.reader.area;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// What the mouse means over the text: a link under it, a click on a link or a highlight, the end
/// of a selection.
final class Pointer {

  /// A hand shakes: a press and a release this near to each other are a click, in pixels.
  private static final double STILL = 4;

  /// Half of what is left free between two lines, as a part of their height.
  private static final double GAP = 0.25;

  private final Viewport viewport;
  private final Sheet sheet;
  private final ReadOnlyObjectWrapper<Optional<String>> hovered =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<String> onLink = target -> {};
  private LongConsumer onMark = id -> {};
  private Consumer<Block> onPicture = picture -> {};
  private Runnable onReleased = () -> {};
  private Consumer<Whole> onWhole = whole -> {};
  private Point2D pressed = Point2D.ZERO;

  Pointer(Viewport viewport, Sheet sheet) {
    this.viewport = viewport;
    this.sheet = sheet;
    var content = viewport.content();
    content.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    content.addEventFilter(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
    content.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    content.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    content.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  void setOnLink(Consumer<String> handler) {
    onLink = handler;
  }

  void setOnMark(LongConsumer handler) {
    onMark = handler;
  }

  /// Called at a click with Ctrl (on a Mac with Cmd).
  void setOnWhole(Consumer<Whole> handler) {
    onWhole = handler;
  }

  void setOnPicture(Consumer<Block> handler) {
    onPicture = handler;
  }

  void setOnReleased(Runnable handler) {
    onReleased = handler;
  }

  ReadOnlyObjectProperty<Optional<String>> hoveredProperty() {
    return hovered.getReadOnlyProperty();
  }

  private void moved(MouseEvent event) {
    hover(findLink(event));
    if (findPicture(event).isPresent()) {
      viewport.content().setCursor(Cursor.HAND);
    }
  }

  private void hover(Optional<String> target) {
    viewport.content().setCursor(target.isPresent() ? Cursor.HAND : Cursor.TEXT);
    hovered.set(target);
  }

  private void pressed(MouseEvent event) {
    pressed = new Point2D(event.getScreenX(), event.getScreenY());
    // JavaFX's headless platform calls each press a trigger of the menu, and the area leaves such a
    // press alone; elsewhere only Ctrl makes the first button one.
    if (event.getButton() == MouseButton.PRIMARY
        && event.isPopupTrigger()
        && !event.isControlDown()) {
      viewport.putCaret(event.getScreenX(), event.getScreenY());
    }
  }

  private void released(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    boolean click = pressed.distance(event.getScreenX(), event.getScreenY()) <= STILL;
    if (click && event.isShortcutDown()) {
      findOffset(event).ifPresent(offset -> onWhole.accept(new Whole(offset, event.isShiftDown())));
      return;
    }
    if (!click || event.isShiftDown()) {
      onReleased.run();
      return;
    }
    if (event.getClickCount() > 1) {
      return;
    }
    Optional<BlockCell> picture = findPicture(event);
    if (picture.isPresent()) {
      onPicture.accept(picture.get().block());
      return;
    }
    Optional<String> link = findLink(event);
    if (link.isPresent()) {
      onLink.accept(link.get());
      return;
    }
    findHighlight(event).ifPresent(mark -> onMark.accept(mark.id()));
  }

  /// Only now has the area selected the word or the paragraph.
  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() > 1) {
      onReleased.run();
    }
  }

  private Optional<String> findLink(MouseEvent event) {
    return findCell(event)
        .flatMap(cell ->
            cell.block().inlines().stream()
                .filter(inline -> inline.style() == Inline.Style.LINK)
                .filter(inline -> !inline.target().isBlank())
                .filter(inline -> covers(cell, inline.span(), event))
                .findFirst())
        .map(Inline::target);
  }

  private Optional<Integer> findOffset(MouseEvent event) {
    return findCell(event).map(cell -> cell.block().span().start() + characterAt(cell, event));
  }

  private static int characterAt(BlockCell cell, MouseEvent event) {
    Point2D point = cell.words().node().screenToLocal(event.getScreenX(), event.getScreenY());
    return cell.words().characterAt(point);
  }

  private Optional<BlockCell> findPicture(MouseEvent event) {
    return findCell(event).filter(cell -> cell.isPictureAt(event.getScreenX(), event.getScreenY()));
  }

  private Optional<Mark> findHighlight(MouseEvent event) {
    return findCell(event)
        .flatMap(cell -> {
          int within = characterAt(cell, event);
          return sheet
              .layers()
              .findHighlightAt(cell.block().span().start() + within)
              .filter(mark -> covers(cell, mark.span(), event));
        });
  }

  private Optional<BlockCell> findCell(MouseEvent event) {
    return viewport.findAt(event.getScreenX(), event.getScreenY());
  }

  private static boolean covers(BlockCell cell, Span span, MouseEvent event) {
    Point2D point = cell.words().node().screenToLocal(event.getScreenX(), event.getScreenY());
    return point != null
        && cell.words().boxesOf(cell.within(span)).stream().anyMatch(box -> isIn(box, point));
  }

  /// Between two lines one means the nearer: a third of what is clicked is no letter's own height.
  private static boolean isIn(Bounds box, Point2D point) {
    double gap = box.getHeight() * GAP;
    return point.getX() >= box.getMinX()
        && point.getX() <= box.getMaxX()
        && point.getY() >= box.getMinY() - gap
        && point.getY() <= box.getMaxY() + gap;
  }
}
