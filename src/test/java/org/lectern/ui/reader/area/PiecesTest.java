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

    assertThat(Pieces.of(block))
        .containsExactly(
            new Pieces.Piece(new Span(10, 12), Set.of()),
            new Pieces.Piece(new Span(12, 15), Set.of(Inline.Style.STRONG)),
            new Pieces.Piece(new Span(15, 18), Set.of(Inline.Style.STRONG, Inline.Style.LINK)),
            new Pieces.Piece(new Span(18, 20), Set.of(Inline.Style.STRONG)),
            new Pieces.Piece(new Span(20, 30), Set.of()));
  }

  @Test
  void hasNoPiecesInABlockWithoutText() {
    assertThat(Pieces.of(block(new Span(4, 4)))).isEmpty();
  }

  private static Block block(Span span, Inline... inlines) {
    return new Block(new Shape.Paragraph(), Nesting.NONE, span, span, List.of(inlines));
  }
}
