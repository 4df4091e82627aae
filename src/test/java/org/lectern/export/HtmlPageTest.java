package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

class HtmlPageTest {

  private static String body(String markdown) {
    Document document = DocumentReader.read(Format.MARKDOWN, markdown);
    String page = HtmlPage.of(document, "A title");
    return page.substring(page.indexOf("<body>\n") + 7, page.indexOf("</body>"));
  }

  @Test
  void writesHeadingsParagraphsAndEmphasis() {
    assertThat(body("# One\n\nSome **bold *and* kind** words.\n"))
        .isEqualTo("<h1>One</h1>\n<p>Some <strong>bold <em>and</em> kind</strong> words.</p>\n");
  }

  @Test
  void nestsLists() {
    assertThat(body("- a\n  - b\n- c\n"))
        .isEqualTo(
            """
            <ul><li><span class="marker">•</span><p>a</p>
            <ul><li><span class="marker">•</span><p>b</p>
            </li></ul>
            </li>
            <li><span class="marker">•</span><p>c</p>
            </li></ul>
            """);
  }

  @Test
  void writesCodeAsTyped() {
    assertThat(body("```java\nList<String> x;\n\ny();\n```\n"))
        .isEqualTo("<pre><code>List&lt;String&gt; x;\n\ny();</code></pre>\n");
  }

  @Test
  void namesWhatHasAColourInCode() {
    assertThat(body("```py\ndef f(): # <it>\n```\n"))
        .isEqualTo(
            "<pre><code><span class=\"keyword\">def</span> <span class=\"name\">f</span>():"
                + " <span class=\"comment\"># &lt;it&gt;</span></code></pre>\n");
  }

  @Test
  void writesTables() {
    assertThat(body("| a | b |\n|---|---|\n| *c* | d |\n"))
        .isEqualTo(
            """
            <table>
            <tr><th>a</th><th>b</th></tr>
            <tr><td><em>c</em></td><td>d</td></tr>
            </table>
            """);
  }

  @Test
  void setsTheColumnsOfATableAsItSays() {
    assertThat(body("| a | b |\n|--:|:-:|\n| 1 | 2 |\n"))
        .contains("<tr><td class=\"right\">1</td><td class=\"centre\">2</td></tr>");
  }

  @Test
  void beginsAPanelForEachOfTwoPiecesOfCode() {
    assertThat(body("```\na\n```\n```\nb\n```\n"))
        .isEqualTo("<pre><code>a</code></pre>\n<pre><code>b</code></pre>\n");
  }

  @Test
  void keepsLinksThatOnlyLeadSomewhere() {
    assertThat(body("[a](https://example.org/?a=1&b=2) [b](other.md) [c](javascript:alert(1))"))
        .isEqualTo(
            "<p><a rel=\"noreferrer\" href=\"https://example.org/?a=1&amp;b=2\">a</a>"
                + " <a rel=\"noreferrer\" href=\"other.md\">b</a> c</p>\n");
  }

  @Test
  void loadsNoPicture() {
    assertThat(body("![A slide](https://example.org/a.png)")).doesNotContain("<img", "src=");
  }

  @Test
  void runsNothingThatANoteSays() {
    String page =
        HtmlPage.of(
            DocumentReader.read(
                Format.PLAIN_TEXT, "<script>alert(1)</script> <img src=x onerror=alert(1)>"),
            "</title><script>");
    assertThat(page).doesNotContain("<script", "<img");
    assertThat(page).contains("<title>&lt;/title&gt;&lt;script&gt;</title>");
  }

  @Test
  void looksThroughBlanksInAScheme() {
    assertThat(Markup.findSafeAddress(" java\nscript:alert(1)")).isEmpty();
    assertThat(Markup.findSafeAddress("data:text/html,x")).isEmpty();
    assertThat(Markup.findSafeAddress("file:///etc/passwd")).isEmpty();
    assertThat(Markup.findSafeAddress("MAILTO:jane@example.org"))
        .contains("MAILTO:jane@example.org");
    assertThat(Markup.findSafeAddress("my notes.md#a:b")).contains("my%20notes.md#a:b");
  }

  @Test
  void leavesOutWhatIsNoCharacter() {
    assertThat(Markup.escape("a\u001b[31m\0b\ud800c\t")).isEqualTo("a[31mbc\t");
  }
}
