package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// What is drawn beside and behind a paragraph's words: its bars and marker, its panel or rule, its
/// marks, the selection.
///
/// It takes part in no layout: it draws where the words stand, and anew only where that or what is
/// to be drawn has changed. Its left edge is that of the column.
final class Backdrop extends Pane {

  private static final double BAR = 3;
  private static final double BAR_DISTANCE = 20;

  private final Words words;
  private final Region node;
  private final Block block;
  private final int index;
  private final Sheet sheet;
  private final boolean mirrored;
  private final Optional<Gutter> gutter;
  private Frame frame = Frame.NONE;
  private Optional<Drawn> drawn = Optional.empty();

  /// How a paragraph stands in its pane, in pixels.
  ///
  /// @param column where the column begins
  /// @param indent how far the block stands from there
  /// @param right what is free at the right
  /// @param gap the room above the block that is not part of its panel
  record Frame(double column, double indent, double right, double gap) {
    static final Frame NONE = new Frame(0, 0, 0, 0);
  }

  /// All that a drawing depends on.
  ///
  /// @param width of the room for the words
  /// @param height of the pane
  private record Drawn(
      double width, double height, List<Stroke> strokes, List<Span> passages, Span selection) {}

  /// @param mirrored whether marker and bars stand at the right of the words
  Backdrop(Words words, Sheet sheet, int index, boolean mirrored) {
    this.words = words;
    this.node = words.node();
    this.sheet = sheet;
    this.index = index;
    this.block = sheet.paragraphs().blocks().get(index);
    this.mirrored = mirrored;
    this.gutter =
        Gutter.isNeeded(block.nesting())
            ? Optional.of(
                new Gutter(Beside.of(sheet.paragraphs(), index), sheet.metrics(), node, mirrored))
            : Optional.empty();
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Draws what has changed, where the words now stand.
  ///
  /// @param height of the pane
  void redraw(Frame newFrame, double height) {
    frame = newFrame;
    relocate(frame.column(), 0);
    Drawn wanted =
        new Drawn(
            node.getWidth() - frame.column() - frame.right(),
            height,
            sheet.layers().strokesOf(index),
            sheet.layers().passagesIn(index),
            Places.within(block, sheet.selection()));
    if (drawn.filter(wanted::equals).isPresent()) {
      return;
    }
    drawn = Optional.of(wanted);
    List<Node> shapes = new ArrayList<>();
    addPanel(shapes, wanted);
    gutter.ifPresent(it -> {
      double x = mirrored ? wanted.width() - frame.indent() : 0;
      it.resizeRelocate(x, 0, frame.indent(), node.getHeight());
      shapes.add(it);
    });
    wanted.passages().forEach(passage -> addBar(shapes, passage, height));
    addInlines(shapes);
    wanted.strokes().forEach(stroke -> add(shapes, stroke));
    add(shapes, new Stroke(wanted.selection(), Stroke.Form.FILL, "selection"));
    if (!shapes.isEmpty() || !getChildren().isEmpty()) {
      getChildren().setAll(shapes);
    }
    layout();
  }

  private void addInlines(List<Node> shapes) {
    for (Inline inline : block.inlines()) {
      boolean code = inline.style() == Inline.Style.CODE && !(block.shape() instanceof Shape.Code);
      if (code || inline.style() == Inline.Style.MARKED) {
        Span span = Places.within(block, inline.span());
        add(shapes, new Stroke(span, Stroke.Form.FILL, code ? "code-fill" : "marked-fill"));
      }
    }
  }

  private void add(List<Node> shapes, Stroke stroke) {
    for (Bounds box : words.boxesOf(stroke.span())) {
      double x = box.getMinX() - frame.column();
      double y = box.getMinY();
      Rectangle shape =
          switch (stroke.form()) {
            case UNDERLINE -> new Rectangle(x, y + box.getHeight() - 2, box.getWidth(), 3);
            case FILL -> new Rectangle(x - 1, y, box.getWidth() + 2, box.getHeight());
            case OUTLINE -> new Rectangle(x - 2, y, box.getWidth() + 4, box.getHeight());
          };
      shape.getStyleClass().addAll("reader-mark", "reader-" + stroke.name());
      if (stroke.form() == Stroke.Form.UNDERLINE) {
        shape.getStyleClass().add("underline");
      }
      shapes.add(shape);
    }
  }

  private void addBar(List<Node> shapes, Span passage, double height) {
    List<Bounds> boxes = words.boxesOf(Places.within(block, passage));
    double from = node.getPadding().getTop();
    double to = height;
    if (passage.start() < block.span().start()) {
      from = 0;
    } else if (!boxes.isEmpty()) {
      from = boxes.getFirst().getMinY();
    }
    if (passage.end() <= block.span().end() && !boxes.isEmpty()) {
      to = boxes.getLast().getMaxY();
    }
    Rectangle bar = new Rectangle(-BAR_DISTANCE, from, BAR, Math.max(0, to - from));
    bar.getStyleClass().addAll("reader-mark", "reader-passage");
    shapes.add(bar);
  }

  private void addPanel(List<Node> shapes, Drawn wanted) {
    switch (block.shape()) {
      case Shape.Code code -> {
        double top = code.first() ? frame.gap() : 0;
        shapes.add(panel(wanted, "reader-code-panel", top, code.first(), code.last()));
      }
      case Shape.TableRow row -> {
        double top = row.first() ? frame.gap() : 0;
        shapes.add(panel(wanted, "reader-row", top, row.first(), row.last()));
        if (row.header()) {
          shapes.getLast().getStyleClass().add("header");
        }
      }
      case Shape.Rule _ -> {
        Region line = new Region();
        line.getStyleClass().add("reader-rule-line");
        double y = Math.round(node.getHeight() / 2);
        line.resizeRelocate(frame.indent(), y, wanted.width() - frame.indent(), 1);
        shapes.add(line);
      }
      default -> {}
    }
  }

  private Region panel(Drawn wanted, String name, double top, boolean first, boolean last) {
    Region panel = new Region();
    panel.getStyleClass().add(name);
    if (first) {
      panel.getStyleClass().add("first");
    }
    if (last) {
      panel.getStyleClass().add("last");
    }
    panel.resizeRelocate(
        frame.indent(), top, wanted.width() - frame.indent(), Math.max(0, wanted.height() - top));
    return panel;
  }

  /// What is drawn stands where the words do, and not where a pane would put it.
  @Override
  protected void layoutChildren() {}
}
