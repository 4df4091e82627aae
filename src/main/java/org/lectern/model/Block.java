package org.lectern.model;

import java.util.List;
import java.util.Objects;

/// One paragraph of the reading pane: a heading, a paragraph of prose, a list item, a line of code,
/// a table row, an image or a rule.
///
/// A list item, a quote or a fence of several paragraphs is several blocks; `nesting` says what
/// they stand in.
///
/// @param span in the plain text
/// @param source in the source text, its markup signs included
/// @param inlines styled parts of the block in order of their start; spans in the plain text; they
///   may nest, they lie inside `span`
public record Block(Shape shape, Nesting nesting, Span span, Span source, List<Inline> inlines) {

  public Block {
    Objects.requireNonNull(shape);
    Objects.requireNonNull(nesting);
    Objects.requireNonNull(source);
    inlines = List.copyOf(inlines);
    for (Inline inline : inlines) {
      if (!span.contains(inline.span())) {
        throw new IllegalArgumentException(inline + " lies outside of " + span);
      }
    }
  }

  /// The index of the block that holds `offset`, by binary search; the `\n` behind a block counts
  /// to it, and an offset past the end to the last. -1 where there are no blocks.
  ///
  /// @param blocks in reading order
  public static int indexAt(int offset, List<Block> blocks) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? -1 : low;
  }
}
