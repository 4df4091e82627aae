package org.lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.FrontMatter;
import org.lectern.model.Nesting;
import org.lectern.model.Selector;
import org.lectern.model.Shape;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

class SelectorsTest {

  private static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(from, from + line.length());
      blocks.add(new Block(new Shape.Paragraph(), Nesting.NONE, span, span, List.of()));
      from = span.end() + 1;
    }
    return new Document(
        Format.MARKDOWN,
        text,
        text,
        text.isEmpty() ? List.of() : blocks,
        new SourceMap(List.of()),
        FrontMatter.NONE,
        List.of());
  }

  @Test
  void describesWithinTheBlock() {
    assertThat(Selectors.describe(document("One\nTwo three four\nFive"), "v1", new Span(8, 13)))
        .isEqualTo(new Selector("three", "Two ", " four", 8, "v1"));
  }

  @Test
  void takesSixtyFourCharactersOnEachSide() {
    String text = "a".repeat(100) + "quote" + "b".repeat(100);
    assertThat(Selectors.describe(document(text), "v1", new Span(100, 105)))
        .isEqualTo(new Selector("quote", "a".repeat(64), "b".repeat(64), 100, "v1"));
  }

  @Test
  void reachesOverBlocks() {
    assertThat(Selectors.describe(document("One two\nthree four"), "v1", new Span(4, 13)))
        .isEqualTo(new Selector("two\nthree", "One ", " four", 4, "v1"));
  }

  @Test
  void cutsNoSurrogatePair() {
    String text = "😀" + "a".repeat(63) + "😀x😀" + "b".repeat(63) + "😀";
    assertThat(Selectors.describe(document(text), "v1", new Span(66, 69)))
        .isEqualTo(new Selector("😀x😀", "a".repeat(63), "b".repeat(63), 65, "v1"));
  }

  @Test
  void describesNothingInAnEmptyDocument() {
    assertThat(Selectors.describe(document(""), "v1", new Span(3, 5)))
        .isEqualTo(new Selector("", "", "", 0, "v1"));
  }

  @Test
  void anchorsWhatItDescribed() {
    Document document = document("One\nTwo three four\nFive 😀 six");
    Reanchoring same = Reanchoring.of(document.plainText(), document, "v1");
    for (int start = 0; start <= document.plainText().length(); start++) {
      for (int end = start; end <= document.plainText().length(); end++) {
        Selector selector = Selectors.describe(document, "v1", new Span(start, end));
        assertThat(same.anchor(selector)).contains(selector.span());
        assertThat(same.carry(selector)).contains(selector);
      }
    }
  }

  @Test
  void carriesASelectorIntoTheNewText() {
    Document old = document("One\nTwo three four");
    Document fresh = document("Zero\nOne\nTwo three four, five");
    Selector selector = Selectors.describe(old, "v1", new Span(8, 13));
    assertThat(Reanchoring.of(old.plainText(), fresh, "v2").carry(selector))
        .contains(new Selector("three", "Two ", " four, five", 13, "v2"));
  }

  @Test
  void leavesAnOrphanWhereItsWordsAreGone() {
    Document fresh = document("One\nTwo 3 four");
    Selector selector = new Selector("three", "Two ", " four", 8, "v1");
    Reanchoring reanchoring = Reanchoring.of("One\nTwo three four", fresh, "v2");
    assertThat(reanchoring.carry(selector)).isEmpty();
    assertThat(reanchoring.nearest(selector))
        .isEqualTo(new Selector("", "", "Two 3 four", 4, "v2"));
  }
}
