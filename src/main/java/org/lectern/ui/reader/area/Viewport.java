package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.TextPos;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// The paragraphs of a [Paper] that are on the screen, and the way to bring others there. The area
/// offers neither, so they are read from its scene graph.
final class Viewport {

  /// What is seen of a line that is scrolled out by all but this, in pixels, is not seen.
  private static final double HARDLY = 2;

  private final Paper paper;
  private final Pane content;

  Viewport(Paper paper) {
    this.paper = paper;
    this.content = (Pane) paper.lookup(".content");
  }

  /// The pane that holds the paragraphs; mouse events come here.
  Pane content() {
    return content;
  }

  ScrollBar scrollBar() {
    return paper.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == javafx.geometry.Orientation.VERTICAL)
        .findFirst()
        .orElseThrow();
  }

  /// From top to bottom.
  List<BlockCell> cells() {
    return content.getChildren().stream()
        .flatMap(node -> BlockCell.findIn(node).stream())
        .sorted(Comparator.comparingInt(BlockCell::index))
        .toList();
  }

  /// The offset in the whole text of the first line that is seen; empty before the first layout.
  OptionalInt findTopOffset() {
    Optional<BlockCell> top = findTop();
    return top.isEmpty() ? OptionalInt.empty() : OptionalInt.of(firstSeenIn(top.get()));
  }

  private Optional<BlockCell> findTop() {
    return cells().stream()
        .filter(cell -> cell.pane().getLayoutY() + cell.pane().getHeight() > HARDLY)
        .findFirst();
  }

  private int firstSeenIn(BlockCell cell) {
    double above = -cell.pane().getLayoutY();
    Region words = cell.words().node();
    int start = cell.block().span().start();
    if (above <= words.getLayoutY() + words.getPadding().getTop() + HARDLY) {
      return start;
    }
    return start + cell.words().characterAt(new Point2D(0, above - words.getLayoutY() + HARDLY));
  }

  /// From the first line that is seen to the end of the last one that is seen whole; nothing before
  /// the first layout.
  Span seen() {
    OptionalInt top = findTopOffset();
    if (top.isEmpty()) {
      return new Span(0, 0);
    }
    int end = cells().stream().mapToInt(this::lastSeenIn).max().orElse(0);
    return new Span(top.getAsInt(), Math.max(top.getAsInt(), end));
  }

  /// Behind the last character of a paragraph that is seen; 0 where none is.
  private int lastSeenIn(BlockCell cell) {
    double top = cell.pane().getLayoutY();
    double view = content.getHeight();
    Span span = cell.block().span();
    if (top + cell.pane().getHeight() <= view + HARDLY) {
      return span.end();
    }
    Region words = cell.words().node();
    Bounds first = firstLine(cell);
    double bottom = view - top - words.getLayoutY() + HARDLY;
    // The line that the edge cuts is not counted: one above it is hit.
    double within = bottom - first.getHeight();
    return within < first.getMinY()
        ? 0
        : span.start() + cell.words().gapAt(new Point2D(words.getWidth(), within));
  }

  private static Bounds firstLine(BlockCell cell) {
    List<Bounds> boxes = cell.words().boxesOf(cell.firstFrom(0));
    return boxes.isEmpty() ? new javafx.geometry.BoundingBox(0, 0, 0, 1) : boxes.getFirst();
  }

  /// The paragraph under a point of the screen.
  Optional<BlockCell> findAt(double screenX, double screenY) {
    Point2D point = content.screenToLocal(screenX, screenY);
    return point == null
        ? Optional.empty()
        : cells().stream()
            .filter(cell -> cell.pane().getBoundsInParent().contains(point))
            .findFirst();
  }

  /// The links of which something can be seen, from top to bottom.
  List<VisibleLink> links() {
    Bounds view = content.localToScreen(content.getLayoutBounds());
    List<VisibleLink> links = new ArrayList<>();
    for (BlockCell cell : cells()) {
      for (Inline inline : cell.block().inlines()) {
        if (inline.style() == Inline.Style.LINK && !inline.target().isBlank()) {
          cell.words().boxesOf(cell.within(inline.span())).stream()
              .map(box -> cell.words().node().localToScreen(box))
              .filter(box -> view != null && box != null && box.intersects(view))
              .findFirst()
              .ifPresent(box -> links.add(new VisibleLink(inline.target(), box)));
        }
      }
    }
    return links;
  }

  /// The box on the screen of what can be seen of `span`; empty where nothing can.
  Optional<Bounds> boundsOnScreen(Span span) {
    Bounds view = content.localToScreen(content.getLayoutBounds());
    return cells().stream()
        .flatMap(cell ->
            cell.words().boxesOf(cell.within(span)).stream()
                .map(box -> cell.words().node().localToScreen(box)))
        .filter(box -> view != null && box != null && box.intersects(view))
        .reduce(Viewport::union);
  }

  /// Selects nothing, at a point of the screen.
  void putCaret(double screenX, double screenY) {
    TextPos position = paper.getTextPosition(screenX, screenY);
    paper.select(position, position);
    paper.requestFocus();
  }

  /// Brings the line of a place to the top of the view, or as near as the end of the text allows.
  /// There is no "scroll to": coming from the end of the text, the area puts the caret's paragraph
  /// there.
  void bringToTop(TextPos position) {
    if (position.index() > 0 || findTop().map(cell -> cell.index() > 0).orElse(false)) {
      paper.select(paper.getDocumentEnd());
    }
    paper.select(TextPos.ofLeading(position.index(), 0));
    pullToTop(position);
    paper.select(position);
  }

  /// Brings the line of a place to the top of the view, where its paragraph is in the scene. What
  /// is selected stays so.
  ///
  /// @return whether it is
  boolean pullToTop(TextPos position) {
    Optional<BlockCell> found =
        cells().stream().filter(cell -> cell.index() == position.index()).findFirst();
    found.ifPresent(cell -> {
      double line = topOfLine(cell, position.offset());
      boolean start = cell.index() == 0 && line == 0;
      scrollBy(cell.pane().getLayoutY() + (start ? -paper.getContentPadding().getTop() : line));
    });
    return found.isPresent();
  }

  /// How far a line stands below the top of its paragraph, in pixels; 0 for the first.
  private static double topOfLine(BlockCell cell, int within) {
    List<Bounds> boxes = cell.words().boxesOf(cell.firstFrom(within));
    List<Bounds> first = cell.words().boxesOf(cell.firstFrom(0));
    if (boxes.isEmpty()
        || first.isEmpty()
        || boxes.getFirst().getMinY() < first.getFirst().getMaxY()) {
      return 0;
    }
    return cell.words().node().getLayoutY() + boxes.getFirst().getMinY();
  }

  /// Moves the text up; with a negative number down.
  void scrollBy(double pixels) {
    if (Math.abs(pixels) > 1) {
      PixelScroll.by(content, pixels);
    }
  }

  private static Bounds union(Bounds a, Bounds b) {
    double left = Math.min(a.getMinX(), b.getMinX());
    double top = Math.min(a.getMinY(), b.getMinY());
    return new javafx.geometry.BoundingBox(
        left,
        top,
        Math.max(a.getMaxX(), b.getMaxX()) - left,
        Math.max(a.getMaxY(), b.getMaxY()) - top);
  }
}
