package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// What is drawn behind a paragraph's words: its panel or rule, its marks, the selection.
///
/// It takes part in no layout: it draws where the flow has put its words, whenever that changes.
final class Backdrop extends Pane {

  private static final double BAR = 3;
  private static final double BAR_DISTANCE = 20;

  private final Words words;
  private final Region node;
  private final Block block;
  private List<Stroke> strokes = List.of();
  private List<Span> passages = List.of();
  private Span selection = new Span(0, 0);
  private double column;
  private double gap;

  Backdrop(Words words, Block block) {
    this.words = words;
    this.node = words.node();
    this.block = block;
    setManaged(false);
    setMouseTransparent(true);
  }

  /// @param newColumn where the column begins, from the left edge of the pane
  /// @param newGap the room above the block that is not part of its panel
  void setFrame(double newColumn, double newGap) {
    column = newColumn;
    gap = newGap;
  }

  /// Shows other marks.
  ///
  /// @param newPassages in the whole text; the rest within the paragraph
  void show(List<Stroke> newStrokes, List<Span> newPassages, Span newSelection) {
    strokes = newStrokes;
    passages = newPassages;
    selection = newSelection;
  }

  /// Draws everything anew where the words now stand.
  ///
  /// @return whether there is anything to be seen
  boolean redraw() {
    if (node.getParent() == null) {
      return false;
    }
    List<Node> shapes = new ArrayList<>();
    addPanel(shapes);
    passages.forEach(passage -> addBar(shapes, passage));
    for (Inline inline : block.inlines()) {
      boolean code = inline.style() == Inline.Style.CODE && !(block.shape() instanceof Shape.Code);
      if (code || inline.style() == Inline.Style.MARKED) {
        Span span = Places.within(block, inline.span());
        add(shapes, new Stroke(span, Stroke.Form.FILL, code ? "code-fill" : "marked-fill"));
      }
    }
    strokes.forEach(stroke -> add(shapes, stroke));
    add(shapes, new Stroke(selection, Stroke.Form.FILL, "selection"));
    if (!shapes.isEmpty() || !getChildren().isEmpty()) {
      getChildren().setAll(shapes);
    }
    return !shapes.isEmpty();
  }

  private void add(List<Node> shapes, Stroke stroke) {
    for (Bounds box : words.boxesOf(stroke.span())) {
      double x = node.getLayoutX() + box.getMinX();
      double y = node.getLayoutY() + box.getMinY();
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

  private void addBar(List<Node> shapes, Span passage) {
    List<Bounds> boxes = words.boxesOf(Places.within(block, passage));
    double end = ((Region) node.getParent()).getHeight();
    double from = node.getLayoutY() + node.getPadding().getTop();
    double to = end;
    if (passage.start() < block.span().start()) {
      from = 0;
    } else if (!boxes.isEmpty()) {
      from = node.getLayoutY() + boxes.getFirst().getMinY();
    }
    if (passage.end() <= block.span().end() && !boxes.isEmpty()) {
      to = node.getLayoutY() + boxes.getLast().getMaxY();
    }
    Rectangle bar = new Rectangle(column - BAR_DISTANCE, from, BAR, Math.max(0, to - from));
    bar.getStyleClass().addAll("reader-mark", "reader-passage");
    shapes.add(bar);
  }

  private void addPanel(List<Node> shapes) {
    switch (block.shape()) {
      case Shape.Code code -> {
        double top = code.first() ? gap : 0;
        shapes.add(panel("reader-code-panel", top, code.first(), code.last()));
      }
      case Shape.TableRow row -> {
        double top = row.first() ? gap : 0;
        shapes.add(panel("reader-row", top, row.first(), row.last()));
        if (row.header()) {
          shapes.getLast().getStyleClass().add("header");
        }
      }
      case Shape.Rule _ -> {
        Region line = new Region();
        line.setManaged(false);
        line.getStyleClass().add("reader-rule-line");
        double y = node.getLayoutY() + node.getHeight() / 2;
        line.resizeRelocate(node.getLayoutX(), Math.round(y), node.getWidth(), 1);
        shapes.add(line);
      }
      default -> {}
    }
  }

  private Region panel(String name, double top, boolean first, boolean last) {
    Region panel = new Region();
    panel.setManaged(false);
    panel.getStyleClass().add(name);
    if (first) {
      panel.getStyleClass().add("first");
    }
    if (last) {
      panel.getStyleClass().add("last");
    }
    double y = node.getLayoutY() + top;
    double end = ((Region) node.getParent()).getHeight();
    panel.resizeRelocate(node.getLayoutX(), y, node.getWidth(), Math.max(0, end - y));
    return panel;
  }
}
