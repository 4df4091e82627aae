package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.blocks;
import static org.lectern.text.Texts.inlines;
import static org.lectern.text.Texts.read;

import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;

class HtmlReaderTest {

  private static Document html(String... lines) {
    return read(Format.HTML, lines);
  }

  @Test
  void readsBlocks() {
    assertThat(
            blocks(
                html(
                    "<h1>PyGala &amp; friends</h1><p>One",
                    "  two<br>three</p><ul><li>a<ol start=3><li>b</ol></ul>",
                    "<blockquote><p>said</blockquote><hr><pre><code class=language-py>x = 1",
                    "  y</code></pre>")))
        .containsExactly(
            "h1 PyGala & friends",
            "One two",
            "three",
            "- a",
            "  3. b",
            "> said",
            "rule",
            "code:py x = 1",
            "code:py   y");
  }

  @Test
  void setsPartsApart() {
    assertThat(inlines(html("<p><b>a</b> <em>b</em> <a href='/c'>c <code>d</code></a>")))
        .containsExactly("STRONG a", "EMPHASIS b", "LINK c d -> /c", "CODE d");
  }

  @Test
  void leavesTheSiteAroundTheArticleOut() {
    assertThat(
            blocks(
                html(
                    "<body><header><nav>Home</nav></header><script>x()</script><style>p{}</style>",
                    "<article><header><h1>Day 1</h1></header><p>Words of the article that is"
                        + " long.</p>",
                    "</article><aside>Ads</aside><footer>Imprint</footer><form><button>Go</button></form>")))
        .containsExactly("h1 Day 1", "Words of the article that is long.");
  }

  @Test
  void keepsTheWordsOfAHeaderWithoutLinks() {
    assertThat(html("<header><span>Day 1</span></header><p>Text</p>").plainText())
        .isEqualTo("Day 1\nText");
  }

  @Test
  void readsTheHeadAsFrontMatter() {
    assertThat(
            html("<title>Day 1</title><meta name=author content='Ann Other'><p>x")
                .frontMatter()
                .findFirst("author"))
        .contains("Ann Other");
  }

  @Test
  void readsTables() {
    assertThat(blocks(html("<table><tr><th>Talk<th>Time<tr><td><b>One</b><td>9:00</table>")))
        .containsExactly("head Talk\tTime", "row One\t9:00");
  }

  @Test
  void readsATableThatOnlyLaysOutAsBlocks() {
    assertThat(blocks(html("<table><tr><td><h1>Talks</h1><ul><li>a</ul><td>right</table>")))
        .containsExactly("h1 Talks", "- a", "right");
  }

  @Test
  void makesABlockOfAnImageThatStandsAlone() {
    assertThat(blocks(html("<p><img src=a/hall.png></p><p>Look <img src=b.png alt=here> now</p>")))
        .containsExactly("image(a/hall.png) hall.png", "Look here now");
  }

  @Test
  void keepsLineEndsOfAnAddressOutOfTheText() {
    assertThat(blocks(html("<p><img src='a\nb.png'><p>x")))
        .containsExactly("image(a\nb.png) a b.png", "x");
  }

  @Test
  void tracesCharactersBehindEntities() {
    String source = "<p>R&amp;D &eacute;t&eacute; & <b>more</b>";
    Document document = html(source);
    assertThat(document.plainText()).isEqualTo("R&D été & more");
    assertThat(document.sourceMap().toSource(document.plainText().indexOf("more")))
        .isEqualTo(source.indexOf("more"));
    assertThat(document.sourceMap().toSource(document.plainText().indexOf("D")))
        .isEqualTo(source.indexOf("D"));
  }

  @Test
  void findsTheWordsOfABrokenPage() {
    assertThat(
            html("<h1>a<table><tr><td><ul><li>b<li>c<p>d</tr><a href='x><b title=\"").plainText())
        .contains("a", "b", "c", "d");
  }
}
