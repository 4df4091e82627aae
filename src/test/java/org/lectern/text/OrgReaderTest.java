package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.blocks;
import static org.lectern.text.Texts.inlines;
import static org.lectern.text.Texts.read;

import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;

class OrgReaderTest {

  private static Document org(String... lines) {
    return read(Format.ORG, lines);
  }

  @Test
  void readsBlocks() {
    assertThat(
            blocks(
                org(
                    "* PyGala 2016 :conf:",
                    "*** Day 1",
                    "Ann Other",
                    "- a",
                    "  goes on",
                    "\t- [X] b",
                    "2) c",
                    "Bare line",
                    "-----",
                    "#+BEGIN_SRC python",
                    "*x* = 1",
                    "#+END_SRC",
                    "#+BEGIN_QUOTE",
                    "said",
                    "#+END_QUOTE",
                    "| a | b |",
                    "|---+---|",
                    "| 1 | 2 |")))
        .containsExactly(
            "h1 PyGala 2016",
            "h3 Day 1",
            "Ann Other",
            "- a",
            "_ goes on",
            "  [x] b",
            "2) c",
            "Bare line",
            "rule",
            "code:python *x* = 1",
            "> said",
            "head a\tb",
            "row 1\t2");
  }

  @Test
  void setsPartsApart() {
    Document document =
        org(
            "*a* /b/ =c= ~d~ +e+ [[https://a.org][f]] [[https://b.org]] https://c.org/x/y, 2*3*4,"
                + " and/or");
    assertThat(document.plainText())
        .isEqualTo("a b c d e f https://b.org https://c.org/x/y, 2*3*4, and/or");
    assertThat(inlines(document))
        .containsExactly(
            "STRONG a",
            "EMPHASIS b",
            "CODE c",
            "CODE d",
            "STRIKETHROUGH e",
            "LINK f -> https://a.org",
            "LINK https://b.org -> https://b.org",
            "LINK https://c.org/x/y -> https://c.org/x/y");
  }

  @Test
  void readsKeywordsAsFrontMatter() {
    Document document = org("#+TITLE: Notes", "#+DATE: 2016", "", "text", "# a comment");
    assertThat(document.frontMatter().findFirst("title")).contains("Notes");
    assertThat(document.plainText()).isEqualTo("text");
    assertThat(document.asides()).containsExactly("a comment");
  }

  @Test
  void showsABlockThatIsNeverClosed() {
    assertThat(org("#+BEGIN_SRC java", "int a;").plainText()).isEqualTo("#+BEGIN_SRC java\nint a;");
  }
}
