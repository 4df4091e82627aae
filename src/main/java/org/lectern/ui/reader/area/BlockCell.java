package org.lectern.ui.reader.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
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
/// The pane is the area's own `BorderPane`. Its left and right are of fixed width and put the words
/// into the column; padding on it would make its height wrong. What is drawn behind the words is an
/// unmanaged child of the pane and not of the flow, whose every child counts as a character.
final class BlockCell {

  private final TextFlow flow;
  private final BorderPane pane;
  private final Sheet sheet;
  private final int index;
  private final Gutter gutter;
  private final Region right = new Region();
  private final Backdrop backdrop;
  private final Optional<Picture> picture;
  private double gap;
  private int version = -1;

  private BlockCell(TextFlow flow, Sheet sheet, int index) {
    this.flow = flow;
    this.pane = (BorderPane) flow.getParent();
    this.sheet = sheet;
    this.index = index;
    int quotesBefore = index == 0 ? 0 : sheet.document().blocks().get(index - 1).nesting().quotes();
    this.gutter = new Gutter(block().nesting(), quotesBefore, sheet.metrics(), flow);
    this.backdrop = new Backdrop(flow, block());
    this.picture =
        block().shape() instanceof Shape.Image image
            ? Optional.of(new Picture(image.target(), sheet))
            : Optional.empty();
    pane.setLeft(gutter);
    pane.setRight(right);
    picture.ifPresent(pane::setBottom);
    pane.getChildren().addFirst(backdrop);
    pane.getProperties().put(BlockCell.class, this);
  }

  /// Dresses the flow of a new paragraph, and says what inline styles it needs.
  static List<String> dress(TextFlow flow, Sheet sheet, int index) {
    BlockCell cell = new BlockCell(flow, sheet, index);
    cell.setSizes();
    cell.listen();
    return List.of(
        "-fx-font-size:" + sheet.metrics().fontSize(cell.block().shape()) + "px;",
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

  TextFlow flow() {
    return flow;
  }

  BorderPane pane() {
    return pane;
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
  }

  private void setSizes() {
    Metrics metrics = sheet.metrics();
    Shape shape = block().shape();
    flow.getStyleClass().addAll("reader-block", styleClass(shape));
    flow.setLineSpacing(metrics.lineSpacing(shape));
    gap = metrics.em(sheet.gaps().above(index));
    flow.setPadding(padding(shape, gap, metrics));
    if (shape instanceof Shape.TableRow row) {
      TabStopPolicy policy = new TabStopPolicy();
      sheet.columns().endsOf(index).stream().map(TabStop::new).forEach(policy.tabStops()::add);
      policy.setDefaultInterval(metrics.em(4));
      flow.setTabStopPolicy(policy);
    }
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
    flow.layoutBoundsProperty().subscribe(() -> backdrop.redraw());
    flow.boundsInParentProperty().subscribe(() -> backdrop.redraw());
    pane.heightProperty().subscribe(() -> backdrop.redraw());
  }

  private void place() {
    Sheet.Frame frame = sheet.frame();
    gutter.setMargin(frame.margin());
    double free = frame.width() - frame.margin() - sheet.metrics().column();
    if (block().shape() instanceof Shape.TableRow) {
      List<Double> ends = sheet.columns().endsOf(index);
      double needed = (ends.isEmpty() ? 0 : ends.getLast()) + gutter.indent();
      free -= Math.max(0, needed - sheet.metrics().column());
    }
    double width = Math.max(Math.min(frame.margin(), sheet.metrics().em(1.5)), free);
    right.setMinWidth(width);
    right.setPrefWidth(width);
    right.setMaxWidth(width);
    backdrop.setFrame(frame.margin(), gap);
    picture.ifPresent(it -> it.setMargins(gutter.getPrefWidth(), width));
  }

  /// What `span` covers of this block.
  Span within(Span span) {
    return Places.within(block(), span);
  }
}
