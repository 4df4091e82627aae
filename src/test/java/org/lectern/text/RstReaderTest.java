package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.blocks;
import static org.lectern.text.Texts.inlines;
import static org.lectern.text.Texts.read;

import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;

class RstReaderTest {

  private static Document rst(String... lines) {
    return read(Format.RESTRUCTURED_TEXT, lines);
  }

  @Test
  void readsHeadingsByTheOrderOfTheirSigns() {
    assertThat(
            blocks(
                rst(
                    "=====", "Title", "=====", "", "Day 1", "-----", "", "Talk", "~~~~", "",
                    "Day 2", "-----")))
        .containsExactly("h1 Title", "h2 Day 1", "h3 Talk", "h2 Day 2");
  }

  @Test
  void readsListsCodeAndImages() {
    assertThat(
            blocks(
                rst(
                    "- one",
                    "  goes on",
                    "",
                    "  - deeper",
                    "",
                    "Like this::",
                    "",
                    "    x = 1",
                    "",
                    "      y",
                    "",
                    ".. code-block:: python",
                    "",
                    "   pass",
                    "",
                    ".. image:: img/hall.png",
                    "   :width: 5",
                    "",
                    "#. last")))
        .containsExactly(
            "- one",
            "_ goes on",
            "  - deeper",
            "Like this::",
            "code x = 1",
            "code ",
            "code   y",
            "code:python pass",
            "image(img/hall.png) hall.png",
            "#. last");
  }

  @Test
  void setsPartsApart() {
    Document document =
        rst(
            "*a* **b** ``c`` `d <https://d.org>`_ :pep:`484` 2*3*4 `over",
            "two lines <https://e.org>`_");
    assertThat(document.plainText()).isEqualTo("a b c d 484 2*3*4 over two lines");
    assertThat(inlines(document))
        .containsExactly(
            "EMPHASIS a",
            "STRONG b",
            "CODE c",
            "LINK d -> https://d.org",
            "EMPHASIS 484",
            "LINK over two lines -> https://e.org");
  }

  @Test
  void readsFieldsAtTheHeadAsFrontMatter() {
    Document document =
        rst("Title", "=====", "", ":author: Ann Other", ":tags:", "", "Text", "", ".. hidden");
    assertThat(document.frontMatter().findFirst("author")).contains("Ann Other");
    assertThat(document.plainText()).isEqualTo("Title\nText");
    assertThat(document.asides()).containsExactly(".. hidden");
  }
}
