package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

class MarkdownTextTest {

  /// Lectern's own reader is lenient, but it reads escapes as any other does.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words, a dash – and (brackets).",
        "# no heading",
        "- no item",
        "+ no item",
        "1. no item",
        "2014) no item",
        "=== no rule",
        "> no quote",
        "*no* **emphasis**, _none_ here_or_there",
        "`no code` and ~~nothing struck~~",
        "[no](link) ![no](picture)",
        "List<String> and <script>",
        "a | b",
        "C:\\new\\*",
        "&amp; &lt; AT&T",
        "שלום 👩‍💻 $x$"
      })
  void staysAsItWas(String words) {
    Document document =
        DocumentReader.read(Format.MARKDOWN, "> " + MarkdownText.escape(words) + "\n");
    assertThat(document.plainText()).isEqualTo(words);
    assertThat(document.blocks())
        .singleElement()
        .satisfies(block -> {
          assertThat(block.inlines()).isEmpty();
          assertThat(block.nesting().quotes()).isEqualTo(1);
        });
  }
}
