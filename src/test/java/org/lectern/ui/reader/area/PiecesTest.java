package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.Span;

class PiecesTest {

  @Test
  void cutsNestedStylesAtEachEdge() {
    Block block =
        block(
            new Span(10, 30),
            new Inline(new Span(12, 20), Inline.Style.STRONG, ""),
            new Inline(new Span(15, 18), Inline.Style.LINK, "x"));

    assertThat(Pieces.of(block, "x".repeat(20)))
        .containsExactly(
            new Pieces.Piece(new Span(10, 12), Set.of(), false),
            new Pieces.Piece(new Span(12, 15), Set.of(Inline.Style.STRONG), false),
            new Pieces.Piece(
                new Span(15, 18), Set.of(Inline.Style.STRONG, Inline.Style.LINK), false),
            new Pieces.Piece(new Span(18, 20), Set.of(Inline.Style.STRONG), false),
            new Pieces.Piece(new Span(20, 30), Set.of(), false));
  }

  @Test
  void hasNoPiecesInABlockWithoutText() {
    assertThat(Pieces.of(block(new Span(4, 4)), "")).isEmpty();
  }

  @Test
  void cutsAtTheEdgesOfEmoji() {
    assertThat(Pieces.of(block(new Span(10, 14)), "a\uD83D\uDE00b"))
        .containsExactly(
            new Pieces.Piece(new Span(10, 11), Set.of(), false),
            new Pieces.Piece(new Span(11, 13), Set.of(), true),
            new Pieces.Piece(new Span(13, 14), Set.of(), false));
  }

  @Test
  void cutsBetweenWordsWhereSomeRunFromRightToLeft() {
    assertThat(Pieces.of(block(new Span(10, 20)), "שלום  עולם"))
        .containsExactly(
            new Pieces.Piece(new Span(10, 16), Set.of(), false),
            new Pieces.Piece(new Span(16, 20), Set.of(), false));
  }

  @Test
  void cutsBetweenWordsWhereAccentsStandByThemselves() {
    assertThat(Pieces.of(block(new Span(10, 19)), "de\u0301ja\u0300 vu"))
        .containsExactly(
            new Pieces.Piece(new Span(10, 17), Set.of(), false),
            new Pieces.Piece(new Span(17, 19), Set.of(), false));
  }

  @Test
  void leavesEmojiWholeBesideSuchWords() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(Pieces.of(block(new Span(0, 10)), family + "\u05D0\u05D1"))
        .containsExactly(
            new Pieces.Piece(new Span(0, 8), Set.of(), true),
            new Pieces.Piece(new Span(8, 10), Set.of(), false));
  }

  private static Block block(Span span, Inline... inlines) {
    return new Block(new Shape.Paragraph(), Nesting.NONE, span, span, List.of(inlines));
  }
}
