package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.blocks;
import static org.lectern.text.Texts.inlines;
import static org.lectern.text.Texts.markdown;
import static org.lectern.text.Texts.read;

import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;

/// The rules by which notes are shown as their writer meant them, one test each.
class RulesTest {

  private static String words(String... lines) {
    return markdown(lines).plainText();
  }

  @Test
  void keepsTheUnderscoresOfPythonsNames() {
    assertThat(words("In 3.11 the __dict__ is gone.", "", "__init__subclass__ to set"))
        .isEqualTo("In 3.11 the __dict__ is gone.\n__init__subclass__ to set");
  }

  @Test
  void takesOtherWordsInUnderscoresForBold() {
    assertThat(inlines(markdown("this is __hard__, __Note__ it")))
        .containsExactly("STRONG hard", "STRONG Note");
  }

  @Test
  void keepsTheTypesOfGenerics() {
    assertThat(words("a List<String> of Map<K, V>")).isEqualTo("a List<String> of Map<K, V>");
  }

  @Test
  void takesADirectiveForNoHeading() {
    assertThat(blocks(markdown("# include hpy.h", "#pragma once")))
        .containsExactly("# include hpy.h", "#pragma once");
  }

  @Test
  void takesAHashtagForNoHeading() {
    assertThat(blocks(markdown("#Hashtag", "#python #rust")))
        .containsExactly("#Hashtag", "#python #rust");
  }

  @Test
  void endsAHeadingWithItsWords() {
    assertThat(
            blocks(markdown("# Async in C#", "## Day 1 ##", "##Day 2##", "####### Remark #######")))
        .containsExactly("h1 Async in C#", "h2 Day 1", "h2 Day 2", "h6 Remark");
  }

  @Test
  void keepsLinesThatBeginWithAQuoteSignApart() {
    assertThat(blocks(markdown("> reduce redundancy", "> predict the future")))
        .containsExactly("> reduce redundancy", "> predict the future");
  }

  @Test
  void keepsSoftLineBreaksAsLines() {
    assertThat(blocks(markdown("Ann Other", "Hall 5"))).containsExactly("Ann Other", "Hall 5");
  }

  @Test
  void keepsByteCodeLinedUp() {
    assertThat(
            blocks(markdown("A stack:", "", "  y = x LOAD_FAST 0 (x)", "\t\t\tSTORE_FAST 1 (y)")))
        .containsExactly(
            "A stack:", "code y = x LOAD_FAST 0 (x)", "code           STORE_FAST 1 (y)");
  }

  @Test
  void takesALineIndentedByASlipForWords() {
    assertThat(blocks(markdown("  one", " two", "    three")))
        .containsExactly("one", "two", "three");
  }

  @Test
  void keepsALambda() {
    assertThat(words("Lambda x:x", "lambda *a: a")).isEqualTo("Lambda x:x\nlambda *a: a");
  }

  @Test
  void keepsTheStarsOfArguments() {
    assertThat(words("*args and **kwargs")).isEqualTo("*args and **kwargs");
  }

  @Test
  void keepsTheStarsOfAProductButNotThoseAroundAWord() {
    assertThat(words("2*3*4 is _*not*_ b***4")).isEqualTo("2*3*4 is not b***4");
  }

  @Test
  void takesANumberBehindABlankLineForWords() {
    assertThat(blocks(markdown("Costs", "", "2. Pricing", "", "text")))
        .containsExactly("Costs", "2. Pricing", "text");
  }

  @Test
  void keepsTypographicQuotesAroundCode() {
    assertThat(words("setup_requires = [“hpy”]", "F”{1+1}” and ‘a_b_c’"))
        .isEqualTo("setup_requires = [“hpy”]\nF”{1+1}” and ‘a_b_c’");
  }

  @Test
  void keepsHandles() {
    assertThat(words("@ann_other_ and @eusoj\\_xirdneh"))
        .isEqualTo("@ann_other_ and @eusoj_xirdneh");
  }

  @Test
  void keepsAStrayBackslash() {
    assertThat(words("C:\\Users\\ann, a \\ b \\")).isEqualTo("C:\\Users\\ann, a \\ b \\");
  }

  @Test
  void readsNotesBehindAFenceThatIsNeverClosed() {
    assertThat(blocks(markdown("```", "x = 1", "", "- a point")))
        .containsExactly("x = 1", "- a point");
  }

  @Test
  void takesThreeBackticksOverTwoLinesForCodeInThem() {
    Document document = markdown("- best", "  ```RUN mkdir *x* \\", "  rm -rf y```", "- next");
    assertThat(blocks(document))
        .containsExactly("- best", "_ RUN mkdir *x* \\", "_ rm -rf y", "- next");
    assertThat(inlines(document)).containsExactly("CODE RUN mkdir *x* \\", "CODE rm -rf y");
  }

  @Test
  void keepsTabsInCodeAndAlignsBehindOnesInItems() {
    assertThat(blocks(markdown("```", "a\tb", "```", "", "- c", "", "\t\td")))
        .containsExactly("code a\tb", "- c", "_ code   d");
  }

  @Test
  void takesWordsFarBehindTheirBulletForWords() {
    assertThat(blocks(markdown("*\t\tone", "1.       two"))).containsExactly("- one", "1. two");
  }

  @Test
  void keepsTheIndentOfCodeWhoseFenceIsIndented() {
    assertThat(blocks(markdown("  ```", "  def f():", "      pass", " x", "  ```")))
        .containsExactly("code def f():", "code     pass", "code x");
  }

  @Test
  void showsFootnotesWhereTheyStand() {
    Document document =
        markdown(
            "Widgets[^w] and no[^n] note.", "", "[^w]: A *small* part.", "", "    More of it.");
    assertThat(blocks(document))
        .containsExactly("Widgets[w] and no[^n] note.", "[w] A small part.", "_ More of it.");
  }

  @Test
  void showsPicturesGivenByTags() {
    assertThat(
            blocks(
                markdown(
                    "<p align=\"center\">",
                    "  <img src='a/hall.jpg' width=300>",
                    "</p>",
                    "",
                    "Look <img alt=\"here\" src=\"b.png\"/> now")))
        .containsExactly("image(a/hall.jpg) hall.jpg", "Look here now");
  }

  @Test
  void keepsAPowerApartFromItsNumber() {
    assertThat(words("2<sup>n</sup> at the 1<sup>st</sup>")).isEqualTo("2^n at the 1st");
    assertThat(read(Format.HTML, "<p>2<sup>n</sup> at the 1<sup>st</sup>").plainText())
        .isEqualTo("2^n at the 1st");
  }

  @Test
  void takesIndentedTagsBelowTagsForNoCode() {
    assertThat(
            blocks(markdown("<table>", "  <tr>", "    <td>", "      hi", "    </td>", "</table>")))
        .containsExactly("hi");
  }

  @Test
  void takesWordsBelowADefinitionForWords() {
    Document document = markdown("[a]: https://a.org", "Hall 5", "", "see [a]", "[b]: <c>(d)");
    assertThat(document.plainText()).isEqualTo("Hall 5\nsee a\n[b]: <c>(d)");
  }

  @Test
  void findsTheTargetOfALinkThatHasBlanksInIt() {
    assertThat(inlines(markdown("[slides](<my slides.pdf>)")))
        .containsExactly("LINK slides -> my slides.pdf");
  }

  @Test
  void endsAnEmptyCommentWhereItBegins() {
    assertThat(words("a <!--> b --> c")).isEqualTo("a  b --> c");
  }
}
