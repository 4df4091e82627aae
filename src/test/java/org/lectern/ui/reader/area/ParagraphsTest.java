package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.text.DocumentReader;

class ParagraphsTest {

  private static final int ENDLESS = 30_000;

  @Test
  void areTheBlocksWhereNoneIsTooLong() {
    Document document = Texts.paragraphs("one", "word ".repeat(3_000) + "end");

    assertThat(Paragraphs.of(document)).isEqualTo(new Paragraphs(document, document.blocks()));
  }

  @Test
  void loseNoCharacterOfABlockThatIsCut() {
    Document document = Texts.paragraphs("one", "word ".repeat(ENDLESS / 5) + "end", "two");
    Paragraphs paragraphs = Paragraphs.of(document);

    assertThat(paragraphs.blocks()).hasSizeGreaterThan(14);
    assertThat(inPieces(paragraphs, 1, paragraphs.blocks().size() - 1))
        .isEqualTo(document.textOf(document.blocks().get(1)));
    assertThat(paragraphs.blocks()).first().isEqualTo(document.blocks().getFirst());
    assertThat(paragraphs.blocks()).last().isEqualTo(document.blocks().getLast());
  }

  @Test
  void areCutBetweenWords() {
    Document document = Texts.paragraphs("word ".repeat(ENDLESS / 5) + "end");
    Paragraphs paragraphs = Paragraphs.of(document);

    assertThat(paragraphs.blocks()).hasSizeGreaterThan(14);
    assertThat(paragraphs.blocks().stream().limit(paragraphs.blocks().size() - 1))
        .allSatisfy(piece -> assertThat(paragraphs.textOf(piece)).endsWith("word "))
        .allSatisfy(piece -> assertThat(piece.span().length()).isBetween(1_000, 2_000));
  }

  @Test
  void cutNoCharacterOfATextWithoutSpaces() {
    Document document = Texts.paragraphs("x" + "\uD83D\uDC4D\uD83C\uDFFD".repeat(ENDLESS / 4));
    Paragraphs paragraphs = Paragraphs.of(document);

    assertThat(inPieces(paragraphs, 0, paragraphs.blocks().size())).isEqualTo(document.plainText());
    assertThat(paragraphs.blocks())
        .hasSizeGreaterThan(14)
        .allSatisfy(piece -> assertThat(paragraphs.textOf(piece)).endsWith("\uD83C\uDFFD"));
  }

  @Test
  void divideStylesAtTheCuts() {
    Document document =
        DocumentReader.read(Format.MARKDOWN, "**" + "word ".repeat(ENDLESS / 5) + "end** more");
    Paragraphs paragraphs = Paragraphs.of(document);

    assertThat(paragraphs.blocks()).hasSizeGreaterThan(14);
    assertThat(paragraphs.blocks().stream().limit(paragraphs.blocks().size() - 1))
        .allSatisfy(piece ->
            assertThat(piece.inlines())
                .containsExactly(new Inline(piece.span(), Inline.Style.STRONG, "")));
  }

  @Test
  void bearTheMarkerOfAnItemOnce() {
    Document document = DocumentReader.read(Format.MARKDOWN, "1. " + "word ".repeat(ENDLESS / 5));
    List<Block> pieces = Paragraphs.of(document).blocks();

    assertThat(pieces.getFirst().nesting())
        .isEqualTo(new Nesting(1, 0, new Nesting.Marker.Number("1.")));
    assertThat(pieces).hasSizeGreaterThan(14);
    assertThat(pieces.stream().skip(1))
        .allSatisfy(piece ->
            assertThat(piece.nesting()).isEqualTo(new Nesting(1, 0, new Nesting.Marker.None())));
  }

  @Test
  void areOnePanelWhereALineOfCodeIsCut() {
    Document document =
        DocumentReader.read(Format.MARKDOWN, "```\n" + "x = 1; ".repeat(ENDLESS / 7) + "\n```\n");
    Paragraphs paragraphs = Paragraphs.of(document);
    int last = paragraphs.blocks().size() - 1;

    assertThat(edgesOf(paragraphs.blocks().getFirst())).containsExactly(true, false);
    assertThat(edgesOf(paragraphs.blocks().get(1))).containsExactly(false, false);
    assertThat(edgesOf(paragraphs.blocks().get(last))).containsExactly(false, true);
    assertThat(new Gaps(paragraphs).above(1)).isZero();
  }

  private static List<Boolean> edgesOf(Block block) {
    Shape.Code code = (Shape.Code) block.shape();
    return List.of(code.first(), code.last());
  }

  private static String inPieces(Paragraphs paragraphs, int from, int to) {
    return paragraphs.blocks().subList(from, to).stream()
        .map(paragraphs::textOf)
        .collect(Collectors.joining());
  }
}
