package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// Reads a document line by line. A block of several lines becomes several; whether a blank line
/// stood between two is read from the source.
final class Lines {

  private final Document document;
  private final List<Line> lines = new ArrayList<>();

  private Lines(Document document) {
    this.document = document;
  }

  static List<Line> of(Document document) {
    Lines reading = new Lines(document);
    Block before = null;
    for (Block block : document.blocks()) {
      reading.add(block, before == null || reading.isGap(before, block));
      before = block;
    }
    return List.copyOf(reading.lines);
  }

  private boolean isGap(Block before, Block block) {
    if (document.format() == Format.HTML
        || !before.shape().equals(block.shape())
        || before.nesting().lists() != block.nesting().lists()
        || before.nesting().quotes() != block.nesting().quotes()) {
      return true;
    }
    int from = Math.min(before.source().end(), document.source().length());
    int to = Math.min(Math.max(from, block.source().start()), document.source().length());
    // A span may or may not take in the line break at its end.
    int breaks = from > 0 && document.source().charAt(from - 1) == '\n' ? 1 : 0;
    for (int i = from; i < to && breaks < 2; i++) {
      if (document.source().charAt(i) == '\n') {
        breaks++;
      }
    }
    return breaks >= 2;
  }

  private void add(Block block, boolean gap) {
    List<Span> spans = spans(block.span());
    List<List<Inline>> inlines =
        spans.size() == 1
            ? List.of(block.inlines())
            : new StyledParts(block.inlines()).cutAt(spans);
    int depth = block.shape() instanceof Shape.Heading(int level) ? level : block.nesting().lists();
    for (int i = 0; i < spans.size(); i++) {
      lines.add(
          new Line(
              lines.size(),
              sort(block, i == 0),
              depth,
              i == 0 && gap,
              spans.get(i),
              Words.withPlainBlanks(spans.get(i).in(document.plainText())),
              inlines.get(i)));
    }
  }

  /// The lines of a block, the signs at their ends left out.
  private List<Span> spans(Span block) {
    List<Span> spans = new ArrayList<>();
    int start = block.start();
    while (start <= block.end()) {
      int lineBreak = document.plainText().indexOf('\n', start);
      int end = lineBreak < 0 || lineBreak > block.end() ? block.end() : lineBreak;
      spans.add(new Span(start, end));
      start = end + 1;
    }
    return spans;
  }

  private static Line.Sort sort(Block block, boolean first) {
    Nesting.Marker marker = block.nesting().marker();
    boolean bulleted = !(marker instanceof Nesting.Marker.None);
    boolean open = marker instanceof Nesting.Marker.Task(boolean done) && !done;
    if (block.nesting().quotes() > 0 && !(block.shape() instanceof Shape.Rule)) {
      return Line.Sort.QUOTE;
    }
    return switch (block.shape()) {
      case Shape.Heading _ when block.nesting().lists() == 0 -> Line.Sort.HEADING;
      case Shape.Code _ -> Line.Sort.CODE;
      case Shape.TableRow _ -> Line.Sort.ROW;
      case Shape.Rule _, Shape.Image _ -> Line.Sort.RULE;
      default ->
          block.nesting().lists() == 0
              ? Line.Sort.PROSE
              : !(first && bulleted) ? Line.Sort.IN_ITEM : open ? Line.Sort.TASK : Line.Sort.ITEM;
    };
  }
}
