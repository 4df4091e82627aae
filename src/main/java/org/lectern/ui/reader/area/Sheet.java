package org.lectern.ui.reader.area;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jfx.incubator.scene.control.richtext.TextPos;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.FrontMatter;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

/// What the paragraphs of one area need to know to draw themselves: the document, its marks, the
/// selection, and the sizes.
///
/// The `version` rises with each change that moves a paragraph's words; paragraphs compare it when
/// their height is asked for. Marks and the selection move nothing: the paragraphs that are in the
/// scene draw them anew, the others when they come back.
final class Sheet {

  static final Document EMPTY =
      new Document(
          Format.PLAIN_TEXT,
          "",
          "",
          List.of(),
          new SourceMap(List.of()),
          FrontMatter.NONE,
          List.of());

  private final Inks inks = new Inks();
  private final Set<BlockCell> shown = new HashSet<>();
  private Paragraphs paragraphs = Paragraphs.of(EMPTY);
  private Gaps gaps = new Gaps(paragraphs);
  private Images images = Images.NONE;
  private Layers layers = new Layers(paragraphs, List.of());
  private Span selection = new Span(0, 0);
  private Metrics metrics = new Metrics(Typography.DEFAULT);
  private Heights heights = new Heights();
  private Frame frame = new Frame(0, 0);
  private Tables tables = new Tables(paragraphs, metrics, frame);
  private int version;

  /// How the column stands in the pane, in pixels: what is free at its left, and how wide the pane
  /// is without the scroll bar.
  record Frame(double margin, double width) {}

  void show(Document newDocument, Images newImages, List<Mark> marks) {
    paragraphs = Paragraphs.of(newDocument);
    gaps = new Gaps(paragraphs);
    heights = new Heights();
    images = new Album(newImages);
    // What is still shown is of the document before, and would keep all of it in memory.
    shown.forEach(BlockCell::leave);
    shown.clear();
    selection = new Span(0, 0);
    tables = new Tables(paragraphs, metrics, frame);
    mark(marks);
  }

  void mark(List<Mark> marks) {
    layers = new Layers(paragraphs, marks);
  }

  void select(Span span) {
    selection = span;
  }

  void set(Metrics newMetrics) {
    metrics = newMetrics;
    heights = new Heights();
    tables = new Tables(paragraphs, metrics, frame);
    version++;
  }

  /// Takes up another width of the pane.
  ///
  /// @return whether paragraphs have to be made anew for it
  boolean set(Frame newFrame) {
    frame = newFrame;
    version++;
    return tables.fit(newFrame);
  }

  /// The colours of words; they have to be in the scene.
  Inks inks() {
    return inks;
  }

  Heights heights() {
    return heights;
  }

  /// Notes that a paragraph is shown, and lets those go that are no longer.
  void noteShown(BlockCell cell) {
    if (shown.add(cell)) {
      shown.removeIf(BlockCell::leaveIfGone);
    }
  }

  /// Draws the marks and the selection anew.
  void redraw() {
    shown.forEach(BlockCell::refresh);
  }

  Document document() {
    return paragraphs.document();
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  /// Where an offset of the plain text stands.
  TextPos positionOf(int offset) {
    Places.Place place = new Places(paragraphs).at(offset);
    return TextPos.ofLeading(place.block(), place.within());
  }

  /// The offset in the plain text of a place.
  int offsetOf(TextPos position) {
    return new Places(paragraphs).offsetOf(position.index(), position.offset());
  }

  Gaps gaps() {
    return gaps;
  }

  Images images() {
    return images;
  }

  Layers layers() {
    return layers;
  }

  Span selection() {
    return selection;
  }

  Metrics metrics() {
    return metrics;
  }

  Tables tables() {
    return tables;
  }

  Frame frame() {
    return frame;
  }

  int version() {
    return version;
  }
}
