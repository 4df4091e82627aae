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
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.TextFlow;
import org.lectern.model.Block;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// One paragraph on the screen: the flow of its words, the pane that holds it, what stands beside
/// it, and what is drawn behind.
///
/// The pane is the area's own `BorderPane`. Its left, where there is a marker or a bar, and the
/// margin of the words put these into the column; padding on it would make its height wrong. What
/// is drawn behind the words is an unmanaged child of the pane and not of the flow, whose every
/// child counts as a character. The area takes some two hundred paragraphs out of the scene and
/// puts them in again in each frame, so each node that a paragraph can do without counts.
final class BlockCell {

  private final Words words;
  private final Region node;
  private final BorderPane pane;
  private final Sheet sheet;
  private final int index;
  private final Optional<Gutter> gutter;
  private final Backdrop backdrop;
  private final Optional<Picture> picture;
  private double gap;
  private int version = -1;

  private BlockCell(Words words, Sheet sheet, int index) {
    this.words = words;
    this.node = words.node();
    this.pane = (BorderPane) node.getParent();
    this.sheet = sheet;
    this.index = index;
    this.gutter =
        Gutter.isNeeded(block().nesting())
            ? Optional.of(new Gutter(Beside.of(sheet.document(), index), sheet.metrics(), node))
            : Optional.empty();
    this.backdrop = new Backdrop(words, block());
    this.picture =
        block().shape() instanceof Shape.Image image
            ? Optional.of(new Picture(image.target(), sheet))
            : Optional.empty();
    gutter.ifPresent(pane::setLeft);
    picture.ifPresent(pane::setBottom);
    pane.getProperties().put(BlockCell.class, this);
  }

  /// Dresses the words of a new paragraph, and says what inline styles they need.
  static List<String> dress(Words words, Sheet sheet, int index) {
    BlockCell cell = new BlockCell(words, sheet, index);
    cell.setSizes();
    cell.listen();
    // Prose is set as the area says; each style more is looked at again in each frame.
    double size = sheet.metrics().fontSize(cell.block().shape());
    return List.of(
        size == sheet.metrics().fontSize() ? "" : "-fx-font-size:" + size + "px;",
        cell.block().shape() instanceof Shape.Code
            ? "-fx-font-family:'" + Metrics.Fonts.CODE + "';"
            : "");
  }

  /// The cell that `pane` shows; empty for a pane of the area that shows no block.
  static Optional<BlockCell> findIn(Node pane) {
    return Optional.ofNullable((BlockCell) pane.getProperties().get(BlockCell.class));
  }

  Block block() {
    return sheet.document().blocks().get(index);
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
    double top = block().shape() instanceof Shape.Code code && code.first() ? gap : 0;
    return node.localToScreen(
        new BoundingBox(0, top, node.getWidth(), Math.max(0, node.getHeight() - top)));
  }

  /// Takes up what has changed on the sheet since the last time.
  void refresh() {
    if (version == sheet.version() || index >= sheet.document().blocks().size()) {
      return;
    }
    version = sheet.version();
    place();
    backdrop.show(
        sheet.layers().strokesOf(index),
        sheet.layers().passagesIn(index),
        Places.within(block(), sheet.selection()));
    redraw();
  }

  private void redraw() {
    boolean needed = backdrop.redraw();
    if (needed && backdrop.getParent() == null) {
      pane.getChildren().addFirst(backdrop);
    } else if (!needed) {
      pane.getChildren().remove(backdrop);
    }
  }

  private void setSizes() {
    Metrics metrics = sheet.metrics();
    Shape shape = block().shape();
    node.getStyleClass().addAll("reader-block", styleClass(shape));
    if (words instanceof Words.Flow(TextFlow flow)) {
      flow.setLineSpacing(metrics.lineSpacing(shape));
    }
    gap = metrics.em(sheet.gaps().above(index));
    node.setPadding(padding(shape, gap, metrics));
  }

  private static Insets padding(Shape shape, double above, Metrics metrics) {
    return switch (shape) {
      case Shape.Code code -> {
        double side = metrics.em(0.9);
        yield new Insets(
            above + (code.first() ? metrics.em(0.6) : 0),
            side,
            code.last() ? metrics.em(0.45) : 0,
            side);
      }
      case Shape.TableRow _ -> new Insets(above + metrics.em(0.35), 0, metrics.em(0.15), 0);
      default -> new Insets(above, 0, 0, 0);
    };
  }

  private static String styleClass(Shape shape) {
    return switch (shape) {
      case Shape.Heading heading -> "reader-heading-" + Math.clamp(heading.level(), 1, 6);
      case Shape.TableRow row when row.header() -> "reader-table-header";
      default -> "reader-" + shape.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  private void listen() {
    // A paragraph that was scrolled away comes back from the area's cache as it was.
    pane.sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            refresh();
          }
        });
    node.layoutBoundsProperty().subscribe(this::redraw);
    node.boundsInParentProperty().subscribe(this::redraw);
    pane.heightProperty().subscribe(this::redraw);
  }

  private void place() {
    Sheet.Frame frame = sheet.frame();
    gutter.ifPresent(it -> it.setMargin(frame.margin()));
    double left = frame.margin() + sheet.metrics().indent(block().nesting());
    double width = widthAtRight();
    BorderPane.setMargin(node, new Insets(0, width, 0, gutter.isPresent() ? 0 : left));
    backdrop.setFrame(frame.margin(), gap);
    picture.ifPresent(it -> it.setMargins(left, width));
  }

  /// What stays free at the right of the column; a table may use some of it.
  private double widthAtRight() {
    Sheet.Frame frame = sheet.frame();
    double column = sheet.metrics().column();
    double least = Math.min(frame.margin(), sheet.metrics().em(1.5));
    double free = Math.max(least, frame.width() - frame.margin() - column);
    if (!(block().shape() instanceof Shape.TableRow)) {
      return free;
    }
    switch (words) {
      case CellRow row -> row.setColumns(sheet.tables().columnsOf(index));
      case Words.Flow(TextFlow flow) -> flow.setTabStopPolicy(tabStops());
    }
    return sheet.tables().freeAtRight(index, free);
  }

  private TabStopPolicy tabStops() {
    TabStopPolicy policy = new TabStopPolicy();
    sheet.tables().stopsOf(index).stream().map(TabStop::new).forEach(policy.tabStops()::add);
    return policy;
  }

  /// Whether a picture that has been loaded is under a point of the screen.
  boolean isPictureAt(double screenX, double screenY) {
    return picture.filter(it -> it.isShownAt(screenX, screenY)).isPresent();
  }

  /// The offset in the whole text between the two characters that are nearest to a point of the
  /// screen.
  int offsetAt(double screenX, double screenY) {
    Span span = block().span();
    Point2D point = node.screenToLocal(screenX, screenY);
    return span.start() + Math.clamp(words.gapAt(point), 0, span.length());
  }

  /// The one character at an offset of the block, or the last.
  Span firstFrom(int within) {
    int length = block().span().length();
    int from = Math.clamp(within, 0, Math.max(0, length - 1));
    return new Span(from, Math.min(from + 1, length));
  }

  /// What `span` covers of this block.
  Span within(Span span) {
    return Places.within(block(), span);
  }
}
