package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.Document;
import org.lectern.model.Format;

class HostileInputTest {
  private static final Duration NO_HANG = Duration.ofSeconds(60);

  private static final String[] SIGNS = {
    "*",
    "**",
    "_",
    "__",
    "`",
    "```\n",
    "~~~\n",
    "[",
    "](",
    "![",
    "]: /a",
    "<",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<a href=",
    "&amp;",
    "&",
    "\\",
    "#",
    "# ",
    "## ",
    "- ",
    "* ",
    "1. ",
    "2) ",
    "> ",
    "|",
    "|-|-|\n",
    "---\n",
    "===\n",
    "+++\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "    ",
    " ",
    "==",
    "[[",
    "]]",
    "~~",
    "a",
    "word",
    "é",
    "\ud83d",
    "\ude00",
    "\0",
    "\u00a0",
    "\u2028",
    "\ue001",
    "http://a.b/c_",
    "www.x",
    "@",
    "- [x] ",
    ":",
    "::",
    "..",
    ".. code::\n",
    "#+BEGIN_SRC\n",
    "#+END_SRC\n",
    "=",
    "<table><tr><td>",
    "<li>",
    "<pre>",
    "<h1>",
    "</p>",
    "<script>",
    "title: x\n",
    "{#id}",
    "•",
    "[^1]: ",
    "<br>"
  };

  static Stream<String> structures() {
    return Stream.of(
        ">".repeat(100_000) + " ",
        "[".repeat(100_000) + "\n\n" + "](".repeat(50_000),
        "- ".repeat(100_000),
        nested(500),
        "*a **a _a ".repeat(30_000),
        "|a".repeat(10_000)
            + "|\n"
            + "|-".repeat(10_000)
            + "|\n"
            + ("|b".repeat(10_000) + "|\n").repeat(3),
        "[x][y] ".repeat(20_000) + "\n\n[y]: " + "u".repeat(10_000) + "\n\n",
        "[a]: /b\n".repeat(20_000),
        "```\n".repeat(20_001),
        "- ```\n".repeat(20_000),
        "+++\n".repeat(20_000),
        "a\n".repeat(50_000),
        "* * *\n".repeat(20_000),
        "|a|b|\n|-|-|\n".repeat(20_000),
        "<div>\n".repeat(20_000),
        "<b>x</b>".repeat(20_000),
        "<!--".repeat(20_000),
        "![a](".repeat(20_000),
        "<div>".repeat(100_000),
        "&amp;".repeat(20_000),
        "&#x41;".repeat(250_000),
        "a".repeat(1_000_000),
        "\n".repeat(100_000));
  }

  private static String nested(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append("  ".repeat(i)).append("- x\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("structures")
  void endsAndLosesNeitherHeadNorTail(String structure) {
    String source = "zqhead\n\n" + structure + "\n\nzqtail";
    for (Format format : Format.values()) {
      Document document =
          assertTimeoutPreemptively(NO_HANG, () -> DocumentReader.read(format, source));
      assertThat(document.plainText()).startsWith("zqhead");
      assertThat(document.blocks()).allMatch(block -> block.span().length() <= 200_001);
      if (format != Format.HTML) {
        assertThat(document.plainText()).endsWith("zqtail");
      }
    }
  }

  @Test
  void readsWhatIsLongerThanAnyNotesAsLines() {
    String source = "zqhead " + "lorem ipsum dolor ".repeat(500_000) + "\nzqtail";
    Document document =
        assertTimeoutPreemptively(NO_HANG, () -> DocumentReader.read(Format.MARKDOWN, source));
    assertThat(document.plainText()).startsWith("zqhead").endsWith("\nzqtail");
  }

  @Test
  void readsAnyMixOfSigns() {
    Random random = new Random(20140721);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder source = new StringBuilder();
      int length = 1 + random.nextInt(60);
      for (int i = 0; i < length; i++) {
        source.append(SIGNS[random.nextInt(SIGNS.length)]);
      }
      for (Format format : Format.values()) {
        Document document = DocumentReader.read(format, source.toString());
        Texts.checked(document);
        assertThat(document.source()).isEqualTo(source.toString());
      }
    }
  }
}
