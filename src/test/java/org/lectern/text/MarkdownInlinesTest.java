package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.blocks;
import static org.lectern.text.Texts.inlines;
import static org.lectern.text.Texts.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.Document;

class MarkdownInlinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the __dict__ is gone",
        "__init__subclass__ and __set_name__",
        "List<String> and Map<String, Integer>",
        "ask <your name> for it",
        "use <template> or <canvas> tags",
        "Option<b> is generic",
        "# include <x.h>",
        "*args and **kwargs",
        "2*3*4 and x**2 + y**2",
        "src/**/*.py and **/*.txt",
        "x == 1 and y == 2",
        "snake_case_name and a_b",
        "[not a link] and [neither][this]",
        "a <!-- never closed",
        "C:\\Users\\ann",
        "5 < 6 > 4 & 3",
        "[^1]: a footnote",
        "~5 minutes, ~6 people",
        "#tag"
      })
  void showsAsWritten(String line) {
    assertThat(markdown(line).plainText()).isEqualTo(line);
  }

  @Test
  void setsPartsApart() {
    Document document = markdown("*a* **b** `c_d` ~~e~~ ==f== ***g*** __Note__");
    assertThat(document.plainText()).isEqualTo("a b c_d e f g Note");
    assertThat(inlines(document))
        .containsExactlyInAnyOrder(
            "EMPHASIS a",
            "STRONG b",
            "CODE c_d",
            "STRIKETHROUGH e",
            "MARKED f",
            "EMPHASIS g",
            "STRONG g",
            "STRONG Note");
  }

  @Test
  void resolvesLinks() {
    Document document =
        markdown(
            "[in](https://a.org/_b_) [ref][r] [r] <https://c.org> see https://d.org/x_(y),"
                + " (www.e.org).",
            "",
            "[r]: https://r.org 'title'");
    assertThat(document.plainText())
        .isEqualTo("in ref r https://c.org see https://d.org/x_(y), (www.e.org).");
    assertThat(inlines(document))
        .containsExactly(
            "LINK in -> https://a.org/_b_",
            "LINK ref -> https://r.org",
            "LINK r -> https://r.org",
            "LINK https://c.org -> https://c.org",
            "LINK https://d.org/x_(y) -> https://d.org/x_(y)",
            "LINK www.e.org -> http://www.e.org");
  }

  @Test
  void keepsTheUnderscoresOfAnAddress() {
    assertThat(markdown("https://a.org/_next_/_b_ end").plainText())
        .isEqualTo("https://a.org/_next_/_b_ end");
  }

  @Test
  void showsWikiLinksAsTheirWords() {
    assertThat(markdown("see [[Ann Other]] and [[2014-03-21|the first day]]").plainText())
        .isEqualTo("see Ann Other and the first day");
  }

  @Test
  void leavesHtmlOutAndKeepsItsWords() {
    Document document =
        markdown(
            "<div align=\"center\">",
            "<b>Hall</b> 5<br>next <a href=\"https://a.org\">slides</a>",
            "</div>",
            "<script>",
            "alert('x')",
            "</script>",
            "| <td>a</td><td>b</td>");
    assertThat(blocks(document)).containsExactly("Hall 5", "next slides", "| a b");
    assertThat(inlines(document)).containsExactly("STRONG Hall", "LINK slides -> https://a.org");
  }

  @Test
  void showsTagsInCode() {
    assertThat(blocks(markdown("`<div>` is `__x__`", "", "    <b>code</b>", "    <p>")))
        .containsExactly("<div> is __x__", "code <b>code</b>", "code <p>");
  }

  @Test
  void undoesEscapesAndEntities() {
    assertThat(markdown("Slow \\- C\\*\\* &amp; R&#38;D &nosuch; 1 &lt; 2").plainText())
        .isEqualTo("Slow - C** & R&D &nosuch; 1 < 2");
  }

  @Test
  void goesOnWithAStyleOnTheNextLine() {
    Document document = markdown("a **b", "c** d");
    assertThat(blocks(document)).containsExactly("a b", "c d");
    assertThat(inlines(document)).containsExactly("STRONG b", "STRONG c");
  }

  @Test
  void dropsControlCharactersAndHalfSurrogates() {
    assertThat(markdown("a\0b \u001b[31m \u202egnp\u2028x \ud83d y \ud83d\ude00").plainText())
        .isEqualTo("ab [31m gnp x \uFFFD y \ud83d\ude00");
  }

  @Test
  void takesReservedCharactersOfTheSourceForWords() {
    assertThat(markdown("a\ue000b\ue001c\ue002d\ue003e").plainText())
        .isEqualTo("a\ue000b\ue001c\ue002d\ue003e");
  }
}
