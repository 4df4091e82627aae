package org.lectern.ui.reader.area;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// The paragraphs in which a document is shown: its blocks, of which one that is too long for a
/// screen to lay out at once is cut into pieces.
///
/// The pieces of a block touch each other, where two blocks have a line end between them, so that
/// all offsets are those of the plain text. A row of a table is never cut.
///
/// @param blocks in reading order
record Paragraphs(Document document, List<Block> blocks) {

  /// The most characters that are laid out as one paragraph: people write a tenth of it, a file
  /// without a line end in it, as programs write them, has blocks of 190,000.
  private static final int LONGEST = 20_000;

  /// About how long a piece is: the area lays out a hundred paragraphs that are not seen.
  private static final int PIECE = 2_000;

  static Paragraphs of(Document document) {
    if (document.blocks().stream().noneMatch(Paragraphs::isTooLong)) {
      return new Paragraphs(document, document.blocks());
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (isTooLong(block)) {
        cut(block, document.plainText(), blocks);
      } else {
        blocks.add(block);
      }
    }
    return new Paragraphs(document, List.copyOf(blocks));
  }

  /// The words of one paragraph.
  String textOf(Block block) {
    return document.textOf(block);
  }

  /// The index of the paragraph that holds `offset`, as [Block#indexAt] says.
  int indexAt(int offset) {
    return Block.indexAt(offset, blocks);
  }

  /// Whether the paragraph of this index goes on with the block of the one before it.
  boolean isContinued(int index) {
    return index > 0 && blocks.get(index - 1).span().end() == blocks.get(index).span().start();
  }

  private static boolean isTooLong(Block block) {
    return block.span().length() > LONGEST && !(block.shape() instanceof Shape.TableRow);
  }

  private static void cut(Block block, String text, List<Block> pieces) {
    int from = block.span().start();
    while (from < block.span().end()) {
      int to = endOfPiece(text, from, block.span().end());
      pieces.add(piece(block, new Span(from, to)));
      from = to;
    }
  }

  private static Block piece(Block block, Span span) {
    boolean first = span.start() == block.span().start();
    boolean last = span.end() == block.span().end();
    Nesting nesting = block.nesting();
    return new Block(
        block.shape() instanceof Shape.Code code
            ? new Shape.Code(code.language(), code.first() && first, code.last() && last)
            : block.shape(),
        first ? nesting : new Nesting(nesting.lists(), nesting.quotes(), new Nesting.Marker.None()),
        span,
        block.source(),
        inlinesIn(block, span));
  }

  /// What a block has of styles in a part of it, cut at the part's edges.
  ///
  /// @param part in the document's plain text
  static List<Inline> inlinesIn(Block block, Span part) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : block.inlines()) {
      int start = Math.max(part.start(), inline.span().start());
      int end = Math.min(part.end(), inline.span().end());
      if (start < end) {
        inlines.add(new Inline(new Span(start, end), inline.style(), inline.target()));
      }
    }
    return inlines;
  }

  /// Behind a space, or, in a text without any, behind a whole character as the eye sees it.
  private static int endOfPiece(String text, int from, int end) {
    if (end - from <= PIECE) {
      return end;
    }
    int space = text.lastIndexOf(' ', from + PIECE - 1);
    if (space >= from + PIECE / 2) {
      return space + 1;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(from, Math.min(end, from + PIECE + 1)));
    int whole = characters.preceding(PIECE + 1);
    return from + (whole > 0 ? whole : PIECE);
  }
}
