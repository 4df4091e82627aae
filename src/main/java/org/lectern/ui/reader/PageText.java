package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.FrontMatter;
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

/// Writes the document of a made page, block by block.
///
/// A block is begun, given words, and ends where the next begins.
final class PageText {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder source = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<SourceMap.Run> runs = new ArrayList<>();
  private List<Inline> inlines = new ArrayList<>();
  private Shape shape;
  private Nesting nesting;
  private int start;

  PageText heading(int level, String words) {
    return begin(new Shape.Heading(level), Nesting.NONE).words(words);
  }

  PageText paragraph() {
    return begin(new Shape.Paragraph(), Nesting.NONE);
  }

  /// An item of a list with bullets.
  PageText item() {
    return begin(new Shape.Paragraph(), new Nesting(1, 0, new Nesting.Marker.Bullet()));
  }

  PageText words(String words) {
    // A line's end would be taken for the block's.
    text.append(words.replace('\n', ' '));
    return this;
  }

  /// Words that lead somewhere; without an address they are words.
  PageText link(String words, String target) {
    int from = text.length();
    words(words);
    if (text.length() > from && !target.isBlank()) {
      inlines.add(new Inline(new Span(from, text.length()), Inline.Style.LINK, target));
    }
    return this;
  }

  Document document() {
    end();
    return new Document(
        Format.MARKDOWN,
        source.toString(),
        text.toString(),
        blocks,
        new SourceMap(runs),
        FrontMatter.NONE,
        List.of());
  }

  private PageText begin(Shape newShape, Nesting newNesting) {
    boolean sameList = nesting != null && nesting.lists() > 0 && newNesting.lists() > 0;
    end();
    if (!blocks.isEmpty()) {
      text.append('\n');
      source.append(sameList ? "\n" : "\n\n");
    }
    shape = newShape;
    nesting = newNesting;
    start = text.length();
    inlines = new ArrayList<>();
    return this;
  }

  private void end() {
    if (shape == null) {
      return;
    }
    Span span = new Span(start, text.length());
    int from = source.length();
    source.append(text, start, text.length());
    runs.add(new SourceMap.Run(start, from, span.length()));
    blocks.add(new Block(shape, nesting, span, new Span(from, source.length()), inlines));
    shape = null;
  }
}
