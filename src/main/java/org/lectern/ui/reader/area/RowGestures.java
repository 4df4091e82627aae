package org.lectern.ui.reader.area;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.richtext.TextPos;

/// Selecting in a row that is made of cells: by mouse to the letter, by keys cell by cell.
///
/// The area takes such a paragraph for one thing without a text: it puts the caret at its start,
/// and its keys go past it. So this is made after the area, whose mouse filters then come first,
/// and its key filter comes before the area's own.
final class RowGestures {

  private final Paper paper;
  private final Viewport viewport;
  private TextPos anchor;

  RowGestures(Paper paper, Viewport viewport) {
    this.paper = paper;
    this.viewport = viewport;
    viewport.content().addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    viewport.content().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    paper.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      findInRow(event).ifPresent(position -> move(position, event.isShiftDown()));
      anchor = paper.getAnchorPosition();
    }
  }

  /// Where the mouse turns back within one movement the area forgets where it was pressed, so each
  /// movement is told from there.
  private void dragged(MouseEvent event) {
    boolean seen = viewport.content().contains(event.getX(), event.getY());
    if (event.getButton() == MouseButton.PRIMARY && anchor != null && seen) {
      TextPos caret = paper.getTextPosition(event.getScreenX(), event.getScreenY());
      paper.select(anchor, findInRow(event).orElse(caret));
    }
  }

  /// The place under the mouse, where that is a row of cells.
  private Optional<TextPos> findInRow(MouseEvent event) {
    return viewport
        .findAt(event.getScreenX(), event.getScreenY())
        .filter(cell -> cell.words() instanceof CellRow)
        .map(cell -> {
          Words words = cell.words();
          Point2D point = words.node().screenToLocal(event.getScreenX(), event.getScreenY());
          return TextPos.ofLeading(cell.index(), words.gapAt(point));
        });
  }

  private void keyPressed(KeyEvent event) {
    boolean forwards = event.getCode() == KeyCode.RIGHT;
    TextPos caret = paper.getCaretPosition();
    if (caret == null || event.isAltDown() || !forwards && event.getCode() != KeyCode.LEFT) {
      return;
    }
    for (BlockCell cell : viewport.cells()) {
      if (cell.index() == caret.index() && cell.words() instanceof CellRow row) {
        int edge = row.edgeFrom(caret.offset(), forwards);
        if (edge >= 0) {
          move(TextPos.ofLeading(cell.index(), edge), event.isShiftDown());
          event.consume();
        }
      }
    }
  }

  private void move(TextPos position, boolean extend) {
    if (extend) {
      paper.extendSelection(position);
    } else {
      paper.select(position, position);
    }
  }
}
