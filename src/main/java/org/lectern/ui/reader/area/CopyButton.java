package org.lectern.ui.reader.area;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// The button at the upper right of the code under the mouse: it copies all of that code.
///
/// It stands over the paragraphs, so that it moves none of them, and is gone where there is no code
/// under the mouse.
final class CopyButton extends Button {

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private static final String LABEL = "Copy code";

  /// How long it says that it has copied.
  private static final Duration THANKS = Duration.seconds(1.5);

  /// From the edges of the panel, in pixels.
  private static final double INSET = 5;

  private final Viewport viewport;
  private final Sheet sheet;
  private final PauseTransition thanks = new PauseTransition(THANKS);
  private Span code = new Span(0, 0);

  CopyButton(Viewport viewport, Sheet sheet) {
    this.viewport = viewport;
    this.sheet = sheet;
    Region sign = new Region();
    sign.getStyleClass().add("reader-copy-sign");
    setGraphic(sign);
    getStyleClass().setAll("reader-copy");
    setAccessibleText(LABEL);
    setFocusTraversable(false);
    setManaged(false);
    setVisible(false);
    setOnAction(event -> copy());
    thanks.setOnFinished(event -> pseudoClassStateChanged(DONE, false));
    viewport.content().addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    viewport.content().addEventFilter(MouseEvent.MOUSE_EXITED, this::left);
    viewport.scrollBar().valueProperty().subscribe(() -> setVisible(false));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> setVisible(false));
  }

  private void moved(MouseEvent event) {
    Optional<BlockCell> cell =
        viewport
            .findAt(event.getScreenX(), event.getScreenY())
            .filter(found -> found.block().shape() instanceof Shape.Code);
    cell.ifPresent(this::showOver);
    setVisible(cell.isPresent());
  }

  /// The mouse leaves the paragraphs too when it comes to the button over them.
  private void left(MouseEvent event) {
    Point2D point = screenToLocal(event.getScreenX(), event.getScreenY());
    if (point == null || !contains(point)) {
      setVisible(false);
    }
  }

  private void showOver(BlockCell cell) {
    Span found = codeAround(sheet.document(), cell.index());
    if (!found.equals(code)) {
      code = found;
      thanks.stop();
      pseudoClassStateChanged(DONE, false);
    }
    Bounds panel = getParent().screenToLocal(panelOfCode());
    double top = Math.max(0, panel.getMinY());
    applyCss();
    resizeRelocate(
        Math.round(panel.getMaxX() - prefWidth(-1) - INSET),
        Math.round(top + INSET),
        prefWidth(-1),
        prefHeight(-1));
  }

  /// Of the code's first line that is on the screen.
  private Bounds panelOfCode() {
    return viewport.cells().stream()
        .filter(cell -> code.overlaps(cell.block().span()) || code.equals(cell.block().span()))
        .findFirst()
        .orElseThrow()
        .panelOnScreen();
  }

  /// The words of all lines of the code that the block of this index belongs to.
  static Span codeAround(Document document, int index) {
    List<Block> blocks = document.blocks();
    int first = index;
    while (blocks.get(first).shape() instanceof Shape.Code code && !code.first()) {
      first--;
    }
    int last = index;
    while (blocks.get(last).shape() instanceof Shape.Code code && !code.last()) {
      last++;
    }
    return new Span(blocks.get(first).span().start(), blocks.get(last).span().end());
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(code.in(sheet.document().plainText()));
    Clipboard.getSystemClipboard().setContent(content);
    pseudoClassStateChanged(DONE, true);
    thanks.playFromStart();
  }
}
