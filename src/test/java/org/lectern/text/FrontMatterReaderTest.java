package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.blocks;
import static org.lectern.text.Texts.markdown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.FrontMatter;
import org.lectern.model.FrontMatter.Field;
import org.lectern.model.Span;

class FrontMatterReaderTest {

  @Test
  void readsYaml() {
    Document document =
        markdown(
            "---",
            "title: \"Widgets: a field guide\"",
            "speakers:",
            "  - Ann Other",
            "  - Ben Roe",
            "tags: [a, \"b, c\"]",
            "empty:",
            "# a comment",
            "---",
            "Text");
    assertThat(document.frontMatter())
        .isEqualTo(
            new FrontMatter(
                List.of(
                    new Field("title", List.of("Widgets: a field guide")),
                    new Field("speakers", List.of("Ann Other", "Ben Roe")),
                    new Field("tags", List.of("a", "b, c")),
                    new Field("empty", List.of())),
                new Span(0, document.source().indexOf("\nText"))));
    assertThat(document.plainText()).isEqualTo("Text");
  }

  @Test
  void readsToml() {
    assertThat(
            markdown("+++", "title = \"Day 1\"", "date = 2014-03-21", "+++").frontMatter().fields())
        .containsExactly(
            new Field("title", List.of("Day 1")), new Field("date", List.of("2014-03-21")));
  }

  @Test
  void joinsAValueOfSeveralLines() {
    assertThat(markdown("---", "about: >", "  one", "  two", "---").frontMatter().values("about"))
        .containsExactly("one two");
  }

  @Test
  void takesAnUnclosedHeadForText() {
    Document document = markdown("---", "title: [unclosed", "# Talk");
    assertThat(document.frontMatter()).isEqualTo(FrontMatter.NONE);
    assertThat(blocks(document)).containsExactly("rule", "title: [unclosed", "h1 Talk");
  }

  @Test
  void takesProseBetweenTwoRulesForText() {
    assertThat(markdown("---", "Some prose", "without fields", "---").plainText())
        .contains("Some prose");
  }

  @Test
  void expandsNoAlias() {
    assertThat(markdown("---", "a: &a [x, x]", "b: *a", "---").frontMatter().values("b"))
        .containsExactly("*a");
  }
}
