package org.lectern.ui.reader.area;

import java.util.List;
import java.util.Optional;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.FrontMatter;
import org.lectern.model.Inline;
import org.lectern.model.Shape;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

/// Takes a table out of a document.
final class TableExcerpt {

  private TableExcerpt() {}

  /// The words of the table to which the block of this index belongs; empty where it is no row.
  static Optional<Span> findSpan(Document document, int index) {
    List<Block> blocks = document.blocks();
    if (index < 0 || !(blocks.get(index).shape() instanceof Shape.TableRow)) {
      return Optional.empty();
    }
    int first = index;
    while (first > 0 && blocks.get(first).shape() instanceof Shape.TableRow row && !row.first()) {
      first--;
    }
    int last = index;
    while (last + 1 < blocks.size()
        && blocks.get(last).shape() instanceof Shape.TableRow row
        && !row.last()) {
      last++;
    }
    return Optional.of(new Span(blocks.get(first).span().start(), blocks.get(last).span().end()));
  }

  /// A document of these blocks alone.
  static Document of(Document document, Span table) {
    List<Block> rows =
        document.blocks().stream()
            .filter(block -> table.contains(block.span()))
            .filter(block -> block.shape() instanceof Shape.TableRow)
            .map(block -> moved(block, -table.start()))
            .toList();
    return new Document(
        document.format(),
        "",
        table.in(document.plainText()),
        rows,
        new SourceMap(List.of()),
        FrontMatter.NONE,
        List.of());
  }

  private static Block moved(Block block, int distance) {
    return new Block(
        block.shape(),
        block.nesting(),
        block.span().shiftedBy(distance),
        block.source(),
        block.inlines().stream()
            .map(inline ->
                new Inline(inline.span().shiftedBy(distance), inline.style(), inline.target()))
            .toList());
  }
}
