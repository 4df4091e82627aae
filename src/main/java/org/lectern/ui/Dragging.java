package org.lectern.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Cell;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;

/// Lets rows be dragged, and dropped on rows. A row on which a drop would do something is marked
/// while the mouse is over it.
public final class Dragging {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  /// How much of a row is seen under the mouse, in pixels.
  private static final double PICTURE = 160;

  private Dragging() {}

  /// Lets a row be dragged.
  ///
  /// @param content what is dragged; empty where the row cannot be
  public static void from(Cell<?> row, Supplier<Optional<TagDrag>> content) {
    row.addEventHandler(
        MouseEvent.DRAG_DETECTED,
        event -> {
          if (event.isPrimaryButtonDown()) {
            content.get().ifPresent(drag -> begin(row, drag));
            event.consume();
          }
        });
  }

  /// Lets something be dropped on a row.
  ///
  /// @param deed what a drop does; empty where it would do nothing
  public static void onto(Cell<?> row, Function<TagDrag, Optional<Runnable>> deed) {
    row.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          boolean welcome = find(event.getDragboard()).flatMap(deed).isPresent();
          row.pseudoClassStateChanged(DROP, welcome);
          if (welcome) {
            event.acceptTransferModes(TransferMode.LINK);
            event.consume();
          }
        });
    row.addEventHandler(DragEvent.DRAG_EXITED, event -> row.pseudoClassStateChanged(DROP, false));
    row.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          row.pseudoClassStateChanged(DROP, false);
          Optional<Runnable> doing = find(event.getDragboard()).flatMap(deed);
          doing.ifPresent(Runnable::run);
          event.setDropCompleted(doing.isPresent());
          event.consume();
        });
  }

  /// What of Lectern's own is dragged; empty where it is something else, such as a file.
  public static Optional<TagDrag> find(Dragboard board) {
    return board.getContent(TagDrag.FORMAT) instanceof String written
        ? TagDrag.read(written)
        : Optional.empty();
  }

  /// The beginning of a row, so that it hides little of where it is dragged.
  private static Image picture(Node graphic) {
    Bounds bounds = graphic.getBoundsInParent();
    SnapshotParameters part = new SnapshotParameters();
    part.setFill(Color.TRANSPARENT);
    part.setViewport(
        new Rectangle2D(
            bounds.getMinX(),
            bounds.getMinY(),
            Math.min(bounds.getWidth(), PICTURE),
            bounds.getHeight()));
    return graphic.snapshot(part, null);
  }

  private static void begin(Cell<?> row, TagDrag drag) {
    Dragboard board = row.startDragAndDrop(TransferMode.LINK);
    board.setContent(Map.of(TagDrag.FORMAT, drag.written()));
    board.setDragView(picture(row.getGraphic()));
  }
}
