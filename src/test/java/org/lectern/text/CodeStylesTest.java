package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.inlines;
import static org.lectern.text.Texts.markdown;
import static org.lectern.text.Texts.read;

import org.junit.jupiter.api.Test;
import org.lectern.model.Format;

class CodeStylesTest {

  @Test
  void givesEachLineItsPartOfAString() {
    assertThat(inlines(markdown("> ```Python", "> if \"\"\"a", ">", ">   b\"\"\": 1", "> ```")))
        .containsExactly("KEYWORD if", "STRING \"\"\"a", "STRING   b\"\"\"", "NUMBER 1");
  }

  @Test
  void beginsEachPieceOfCodeAnew() {
    assertThat(inlines(markdown("```js", "`", "```", "`if`", "```js", "if", "```")))
        .containsExactly("CODE if", "KEYWORD if");
  }

  @Test
  void leavesCodeWithoutANameAsItIs() {
    assertThat(inlines(markdown("```", "if", "```", "", "    if"))).isEmpty();
  }

  @Test
  void leavesALineThatNobodyReadsAsItIs() {
    assertThat(inlines(markdown("```json", "[1, 2]", "[" + "1,".repeat(600) + "1]", "```")))
        .containsExactly("NUMBER 1", "NUMBER 2");
  }

  @Test
  void knowsTheLanguagesOfOtherFormats() {
    assertThat(inlines(read(Format.ORG, "#+BEGIN_SRC sql", "SELECT 1", "#+END_SRC")))
        .containsExactly("KEYWORD SELECT", "NUMBER 1");
    assertThat(inlines(read(Format.HTML, "<pre><code class=\"language-go\">func f()</code></pre>")))
        .containsExactly("KEYWORD func", "NAME f");
  }
}
