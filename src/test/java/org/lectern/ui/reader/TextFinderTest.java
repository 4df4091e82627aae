package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.model.Span;

class TextFinderTest {

  @Test
  void findsLettersInWhateverCase() {
    assertThat(new TextFinder("A cat, a CATalogue").find("cat"))
        .containsExactly(new Span(2, 5), new Span(9, 12));
  }

  @Test
  void findsLettersWithAndWithoutAccents() {
    assertThat(new TextFinder("le café, un cafe").find("Cafe"))
        .containsExactly(new Span(3, 7), new Span(12, 16));
    assertThat(new TextFinder("a naive plan").find("naïve")).containsExactly(new Span(2, 7));
  }

  @Test
  void findsTypographersSignsByThoseOfTheKeyboard() {
    assertThat(new TextFinder("“it’s” 3–4").find("\"it's\" 3-4")).containsExactly(new Span(0, 10));
  }

  @Test
  void findsNoOverlapsAndNothingForNothing() {
    assertThat(new TextFinder("aaaa").find("aa"))
        .isEqualTo(List.of(new Span(0, 2), new Span(2, 4)));
    assertThat(new TextFinder("aaaa").find("")).isEmpty();
  }

  @Test
  void keepsOffsetsBesideSignsOfTwoUnits() {
    assertThat(new TextFinder("😀 Ünder").find("under")).containsExactly(new Span(3, 8));
  }
}
