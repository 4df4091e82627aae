package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.blocks;
import static org.lectern.text.Texts.markdown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Shape;
import org.lectern.model.Shape.Alignment;
import org.lectern.model.Shape.Column;
import org.lectern.model.Span;

class MarkdownBlocksTest {

  @Test
  void readsHeadingsOfBothSorts() {
    assertThat(blocks(markdown("# PyGala 2016 #", "", "Day 1", "-----", "### Widgets {#widgets}")))
        .containsExactly("h1 PyGala 2016", "h2 Day 1", "h3 Widgets");
  }

  @Test
  void takesHashesWithoutBlankForAHeadingButNotAHashtag() {
    assertThat(blocks(markdown("##A. Keynote", "", "#python #widgets", "", "#1 of the show")))
        .containsExactly("h2 A. Keynote", "#python #widgets", "#1 of the show");
  }

  @Test
  void takesOneOrTwoDashesForNoUnderline() {
    assertThat(blocks(markdown("Remark", "--", "", "words", "-", "- item")))
        .containsExactly("Remark", "--", "words", "-", "- item");
  }

  @Test
  void keepsLinesOfNotesAsLines() {
    assertThat(blocks(markdown("Ann Other", "Senior gardener", "Hall 5")))
        .containsExactly("Ann Other", "Senior gardener", "Hall 5");
  }

  @Test
  void joinsLinesThatAnEditorWrapped() {
    assertThat(
            blocks(
                markdown(
                    "The first keynote told how a small group of people keeps a meetup",
                    "alive, and what to do when nobody at all wants to speak on a given",
                    "evening.")))
        .containsExactly(
            "The first keynote told how a small group of people keeps a meetup alive, and what to"
                + " do when nobody at all wants to speak on a given evening.");
  }

  @Test
  void keepsALongTitleAndTheNameBelowItApart() {
    assertThat(
            blocks(
                markdown(
                    "Growing tomatoes in the data centre: what we learned in ten years",
                    "Ann Other and Ben Roe")))
        .hasSize(2);
  }

  @Test
  void endsALineAtAHardBreak() {
    assertThat(blocks(markdown("one  ", "two\\", "three"))).containsExactly("one", "two", "three");
  }

  @Test
  void nestsLists() {
    assertThat(
            blocks(
                markdown(
                    "- one",
                    "  more of one",
                    "  - two",
                    "    1. three",
                    "",
                    "       more",
                    "- four")))
        .containsExactly(
            "- one", "_ more of one", "  - two", "    1. three", "    _ more", "- four");
  }

  @Test
  void nestsItemsThatAreIndentedTooLittle() {
    assertThat(blocks(markdown("1. a", "  - b", "2. c", "  - d", "    - e", " - f")))
        .containsExactly("1. a", "  - b", "2. c", "  - d", "    - e", "- f");
  }

  @Test
  void keepsTheRestOfASentenceInItsItem() {
    assertThat(blocks(markdown("- a point that goes", "on")))
        .containsExactly("- a point that goes", "_ on");
  }

  @Test
  void letsALineAtTheLeftLeaveItsListAndItsQuote() {
    assertThat(
            blocks(markdown("- a point", "Day 2", "- b point", "", "> said", "> again", "Panel")))
        .containsExactly("- a point", "Day 2", "- b point", "> said", "> again", "Panel");
  }

  @Test
  void makesItemsOfBulletsIndentedTooFar() {
    assertThat(
            blocks(
                markdown(
                    "Free options:", "", "\t* one", "\t\t\t* two", "", "Protect:", "    * SSL")))
        .containsExactly("Free options:", "- one", "  - two", "Protect:", "- SSL");
  }

  @Test
  void makesItemsOfBulletsBehindAFenceThatEndedTheirList() {
    assertThat(blocks(markdown("  * a", "  ```", "  x", "  ```", "    * b", "    * c")))
        .containsExactly("- a", "code x", "- b", "- c");
  }

  @Test
  void readsOtherBullets() {
    assertThat(blocks(markdown("• one", "•\ttwo", "-\u00a0three", "\u00a0* four")))
        .containsExactly("- one", "- two", "- three", "- four");
  }

  @Test
  void showsNumbersAsWrittenAndBoxes() {
    assertThat(blocks(markdown("1. a", "2. b", "4) c", "", "- [x] seen", "- [ ] to see")))
        .containsExactly("1. a", "2. b", "4) c", "[x] seen", "[ ] to see");
  }

  @Test
  void takesANumberThatNeitherBeginsNorContinuesAListForText() {
    assertThat(
            blocks(
                markdown(
                    "2. Pricing", "", "2014. A great year", "", "1. a", "", "text", "", "2. b")))
        .containsExactly("2. Pricing", "2014. A great year", "1. a", "text", "2. b");
  }

  @Test
  void readsCodeLineByLineAsTyped() {
    Document document =
        markdown("```Python title=x", "def f():", "\tpass  ", "", "# no heading", "```");
    assertThat(blocks(document))
        .containsExactly(
            "code:python def f():",
            "code:python \tpass  ",
            "code:python ",
            "code:python # no heading");
    assertThat(document.blocks().getFirst().shape())
        .isEqualTo(new Shape.Code("python", true, false));
    assertThat(document.blocks().getLast().shape())
        .isEqualTo(new Shape.Code("python", false, true));
  }

  @Test
  void goesOnBehindAFenceThatIsNeverClosed() {
    assertThat(blocks(markdown("```java", "int a;", "", "## Next talk")))
        .containsExactly("int a;", "h2 Next talk");
  }

  @Test
  void keepsWordsBehindAFencesSigns() {
    assertThat(blocks(markdown("```FROM alpine:3 AS base", "RUN x", "```")))
        .containsExactly("code FROM alpine:3 AS base", "code RUN x");
  }

  @Test
  void readsCodeThatIsLessIndentedThanItsFence() {
    assertThat(blocks(markdown("- a", "  ```", "code", "  ```", "- b")))
        .containsExactly("- a", "code code", "- b");
  }

  @Test
  void readsTables() {
    Document document =
        markdown("| Talk | Time |", "|:---|---:|", "| *One* | 9:00 |", "| Two \\|\t3 | |");
    assertThat(blocks(document))
        .containsExactly("head Talk\tTime", "row One\t9:00", "row Two | 3\t");
    assertThat(document.blocks().get(1).shape())
        .isEqualTo(
            new Shape.TableRow(
                List.of(new Column(8, Alignment.LEFT), new Column(4, Alignment.RIGHT)),
                false,
                false,
                false));
  }

  @Test
  void makesABlockOfAnImageThatStandsAlone() {
    assertThat(
            blocks(
                markdown(
                    "![the hall](img/hall.png)",
                    "",
                    "Look ![here](a.png) now",
                    "",
                    "![one](1.png) ![two](2.png)",
                    "",
                    "Hall 5",
                    "![](https://example.org/b/stage.jpg?x=1)",
                    "Panel")))
        .containsExactly(
            "image(img/hall.png) the hall",
            "Look here now",
            "image(1.png) one",
            "image(2.png) two",
            "Hall 5",
            "image(https://example.org/b/stage.jpg?x=1) stage.jpg",
            "Panel");
  }

  @Test
  void takesARowOfDashesBelowSeveralLinesForARule() {
    assertThat(blocks(markdown("Ann Other", "Hall 5", "---", "next", "", "***")))
        .containsExactly("Ann Other", "Hall 5", "rule", "next", "rule");
  }

  @Test
  void keepsCommentsAndDefinitionsAside() {
    Document document =
        markdown("a [b][c]", "<!-- planned -->", "", "[c]: https://example.org", "", "[Q]: why");
    assertThat(document.asides()).containsExactlyInAnyOrder("planned", "[c]: https://example.org");
    assertThat(document.plainText()).isEqualTo("a b\n[Q]: why");
  }

  @Test
  void knowsWhereBlocksStandInTheSource() {
    Document document = markdown("# One", "", "- *two*", "- three");
    assertThat(document.blocks().stream().map(block -> block.source().in(document.source())))
        .extracting(String::strip)
        .containsExactly("# One", "- *two*", "- three");
  }

  @Test
  void tracesCharactersBehindDeletedIndents() {
    String source = "text\n\n\t\t* *far* away";
    Document document = markdown(source);
    assertThat(document.sourceMap().toSource(document.plainText().indexOf("away")))
        .isEqualTo(source.indexOf("away"));
    assertThat(document.sourceMap().toPlain(source.indexOf("far")))
        .isEqualTo(document.plainText().indexOf("far"));
  }

  @Test
  void readsAllLineEnds() {
    assertThat(blocks(markdown("# A\r\rb\rc\r\n\r\n- d\r\n- e")))
        .containsExactly("h1 A", "b", "c", "- d", "- e");
  }

  @Test
  void cutsABlockThatIsTooLong() {
    Document document = markdown("word ".repeat(100_000));
    assertThat(document.blocks()).hasSize(3);
    assertThat(document.blocks()).allMatch(block -> block.span().length() <= 200_000);
    assertThat(document.wordCount()).isEqualTo(100_000);
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(markdown("").blocks()).isEmpty();
    assertThat(markdown("\n \t\n\u3000\n").blocks()).isEmpty();
    assertThat(markdown("\n").blocks()).isEmpty();
    assertThat(markdown("").frontMatter().source()).isEqualTo(new Span(0, 0));
  }
}
