package org.lectern.ui.reader.area;

import org.lectern.model.Block;
import org.lectern.model.Span;

/// The one place where offsets into the plain text are turned into places in a paragraph of the
/// pane, and back.
record Places(Paragraphs paragraphs) {

  /// A place in a paragraph.
  ///
  /// @param block the paragraph's index; 0 where there is none
  /// @param within UTF-16 offset from the paragraph's start
  record Place(int block, int within) {}

  /// The place of `offset`; one past the end stands at the end of the last paragraph.
  Place at(int offset) {
    int index = paragraphs.indexAt(offset);
    if (index < 0) {
      return new Place(0, 0);
    }
    Span span = paragraphs.blocks().get(index).span();
    return new Place(index, Math.clamp(offset - span.start(), 0, span.length()));
  }

  /// The offset of a place; one outside of the text is moved to its nearer end.
  int offsetOf(int block, int within) {
    if (paragraphs.blocks().isEmpty() || block < 0) {
      return 0;
    }
    if (block >= paragraphs.blocks().size()) {
      return paragraphs.document().plainText().length();
    }
    Span span = paragraphs.blocks().get(block).span();
    return span.start() + Math.clamp(within, 0, span.length());
  }

  /// What `span` covers of a block, counted from the block's start; may be empty.
  static Span within(Block block, Span span) {
    int start = Math.clamp(span.start() - block.span().start(), 0, block.span().length());
    int end = Math.clamp(span.end() - block.span().start(), 0, block.span().length());
    return new Span(start, end);
  }
}
