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
    int start = block.span().start();
    boolean first = true;
    while (start <= block.span().end()) {
      int lineBreak = document.plainText().indexOf('\n', start);
      int end = lineBreak < 0 || lineBreak > block.span().end() ? block.span().end() : lineBreak;
      Span span = new Span(start, end);
      Line.Sort sort = sort(block, first);
      int depth =
          block.shape() instanceof Shape.Heading(int level) ? level : block.nesting().lists();
      lines.add(
          new Line(
              lines.size(),
              sort,
              depth,
              first && gap,
              span,
              Words.withPlainBlanks(span.in(document.plainText())),
              inlines(block, span)));
      first = false;
      start = end + 1;
    }
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

  private static List<Inline> inlines(Block block, Span line) {
    if (line.equals(block.span())) {
      return block.inlines();
    }
    return block.inlines().stream()
        .filter(inline -> inline.span().overlaps(line))
        .map(inline ->
            new Inline(
                new Span(
                    Math.max(line.start(), inline.span().start()),
                    Math.min(line.end(), inline.span().end())),
                inline.style(),
                inline.target()))
        .toList();
  }
}
