package org.lectern.ui.reader.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// One paragraph on the screen: its words, the pane that holds them, and what is drawn beside and
/// behind them.
///
/// The pane is the area's own `BorderPane`. The padding of the words puts these into the column;
/// padding of the pane would make its height wrong. What is drawn is an unmanaged child of the pane
/// and not of the flow, whose every child counts as a character.
///
/// The area puts some two hundred paragraphs into the scene in each frame to ask for their height,
/// lays out those that are seen, and takes the others out again. It does not say which are which.
/// So a pane that has nothing to show, or something old, is folded to the height 0: the one step
/// that gives it its height again is the one that puts it on the screen.
final class BlockCell {

  private final Words words;
  private final Region node;
  private final BorderPane pane;
  private final Sheet sheet;
  private final Document document;
  private final int index;
  private final Block block;
  private final Backdrop backdrop;
  private final Optional<Picture> picture;
  private final boolean mirrored;
  private Backdrop.Frame frame = Backdrop.Frame.NONE;
  private int version = -1;
  private double placedIn = -1;

  private BlockCell(Words words, Sheet sheet, int index) {
    this.words = words;
    this.node = words.node();
    this.pane = (BorderPane) node.getParent();
    this.sheet = sheet;
    this.document = sheet.document();
    this.index = index;
    this.block = sheet.paragraphs().blocks().get(index);
    this.mirrored =
        block.shape() instanceof Shape.Paragraph
            && words instanceof WordFlow flow
            && flow.isRightToLeft();
    this.backdrop = new Backdrop(words, sheet, index, mirrored);
    this.picture =
        block.shape() instanceof Shape.Image image
            ? Optional.of(new Picture(image.target(), sheet))
            : Optional.empty();
  }

  /// Makes a new paragraph of the area show its block.
  static void dress(Words words, Sheet sheet, int index) {
    BlockCell cell = new BlockCell(words, sheet, index);
    words.attachTo(cell);
    words.node().getStyleClass().addAll("reader-block", styleClass(cell.block.shape()));
    cell.picture.ifPresent(cell.pane::setBottom);
    cell.pane.getProperties().put(BlockCell.class, cell);
  }

  /// The cell that `pane` shows; empty for a pane of the area that shows no block.
  static Optional<BlockCell> findIn(Node pane) {
    return Optional.ofNullable((BlockCell) pane.getProperties().get(BlockCell.class));
  }

  Block block() {
    return block;
  }

  int index() {
    return index;
  }

  Words words() {
    return words;
  }

  BorderPane pane() {
    return pane;
  }

  /// Where the panel behind the words stands on the screen.
  Bounds panelOnScreen() {
    double top = block.shape() instanceof Shape.Code code && code.first() ? frame.gap() : 0;
    double width = node.getWidth() - frame.column() - frame.indent() - frame.right();
    return node.localToScreen(
        new BoundingBox(
            frame.column() + frame.indent(), top, width, Math.max(0, node.getHeight() - top)));
  }

  /// Takes up what has changed on the sheet since the last time, as the area asks for the height.
  ///
  /// @param width of the pane
  void prepare(double width) {
    boolean stale = version != sheet.version() || width != placedIn;
    if (stale && document == sheet.document()) {
      version = sheet.version();
      placedIn = width;
      place();
      fold();
    }
  }

  /// Whether it is on the screen, or about to be put there.
  boolean isShown() {
    return pane.getHeight() > 0;
  }

  /// Takes up that the words stand where they are seen.
  void follow() {
    // While the model is exchanged, the cells of the one before are laid out once more.
    if (document != sheet.document()) {
      return;
    }
    sheet.noteShown(this);
    backdrop.redraw(frame, pane.getHeight());
    if (backdrop.getParent() == null) {
      pane.getChildren().addFirst(backdrop);
    }
  }

  /// Takes up changed marks and another selection while it is seen.
  void refresh() {
    if (isShown() && document == sheet.document()) {
      backdrop.redraw(frame, pane.getHeight());
    }
  }

  /// Leaves where it is in the scene no more.
  ///
  /// @return whether it has left the screen
  boolean leaveIfGone() {
    if (pane.getParent() != null) {
      return false;
    }
    leave();
    return true;
  }

  /// Lets go of all that only paragraphs on the screen need.
  void leave() {
    words.empty();
    pane.getChildren().remove(backdrop);
    fold();
  }

  private void fold() {
    pane.resize(pane.getWidth(), 0);
  }

  private void place() {
    Metrics metrics = sheet.metrics();
    Shape shape = block.shape();
    double gap = metrics.em(sheet.gaps().above(index));
    double indent = metrics.indent(block.nesting());
    frame = new Backdrop.Frame(sheet.frame().margin(), indent, freeAtRight(), gap);
    Insets inside = insideOfPanel(shape, metrics);
    Insets padding =
        new Insets(
            gap + inside.getTop(),
            frame.right() + inside.getRight() + (mirrored ? indent : 0),
            inside.getBottom(),
            frame.column() + inside.getLeft() + (mirrored ? 0 : indent));
    switch (words) {
      case CellRow row -> row.place(padding, sheet.tables().columnsOf(index));
      case WordFlow flow ->
          flow.place(
              padding, shape instanceof Shape.TableRow ? sheet.tables().stopsOf(index) : List.of());
    }
    picture.ifPresent(it -> it.setMargins(frame.column() + indent, frame.right()));
  }

  private static Insets insideOfPanel(Shape shape, Metrics metrics) {
    return switch (shape) {
      case Shape.Code code -> {
        double side = metrics.em(0.9);
        double top = code.first() ? metrics.em(0.6) : 0;
        yield new Insets(top, side, code.last() ? metrics.em(0.45) : 0, side);
      }
      case Shape.TableRow _ -> new Insets(metrics.em(0.35), 0, metrics.em(0.15), 0);
      default -> Insets.EMPTY;
    };
  }

  private static String styleClass(Shape shape) {
    return switch (shape) {
      case Shape.Heading heading -> "reader-heading-" + Math.clamp(heading.level(), 1, 6);
      case Shape.TableRow row when row.header() -> "reader-table-header";
      default -> "reader-" + shape.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  /// What stays free at the right of the column; a table may use some of it.
  private double freeAtRight() {
    Sheet.Frame room = sheet.frame();
    double least = Math.min(room.margin(), sheet.metrics().em(1.5));
    // The column is as wide with the scroll bar as without it, or all would be measured twice.
    double unused = placedIn - room.width();
    double free = Math.max(least, room.width() - room.margin() - sheet.metrics().column());
    boolean row = block.shape() instanceof Shape.TableRow;
    return unused + (row ? sheet.tables().freeAtRight(index, free) : free);
  }

  /// Whether a picture that has been loaded is under a point of the screen.
  boolean isPictureAt(double screenX, double screenY) {
    return picture.filter(it -> it.isShownAt(screenX, screenY)).isPresent();
  }

  /// The offset in the whole text between the two characters that are nearest to a point of the
  /// screen.
  int offsetAt(double screenX, double screenY) {
    Point2D point = node.screenToLocal(screenX, screenY);
    return block.span().start() + Math.clamp(words.gapAt(point), 0, block.span().length());
  }

  /// The one character at an offset of the block, or the last.
  Span firstFrom(int within) {
    int length = block.span().length();
    int from = Math.clamp(within, 0, Math.max(0, length - 1));
    return new Span(from, Math.min(from + 1, length));
  }

  /// What `span` covers of this block.
  Span within(Span span) {
    return Places.within(block, span);
  }
}
