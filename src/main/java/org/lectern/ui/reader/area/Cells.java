package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Span;

/// Cuts a row of a table into its cells.
final class Cells {

  private Cells() {}

  /// The cells of a row, each a block of its own, so that its words alone are looked at; their
  /// spans are in the document's plain text, as the row's is.
  ///
  /// @param text the row's words
  static List<Block> of(Block row, String text) {
    List<Block> cells = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\t'); end >= 0; end = text.indexOf('\t', from)) {
      cells.add(cell(row, from, end));
      from = end + 1;
    }
    cells.add(cell(row, from, text.length()));
    return cells;
  }

  private static Block cell(Block row, int from, int to) {
    Span span = new Span(from, to).shiftedBy(row.span().start());
    return new Block(
        row.shape(), row.nesting(), span, row.source(), Paragraphs.inlinesIn(row, span));
  }
}
