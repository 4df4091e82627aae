package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;

class HighlightTest {

  private static final Note PLAIN = new Note(Colour.BLUE, "why?");

  @Test
  void aNoteHasEachTagOnceInTheOrderOfTheLetters() {
    assertThat(PLAIN.with(List.of("zoo", "Ähre", "ahre", "apple")).tags())
        .containsExactly("Ähre", "apple", "zoo");
  }

  @Test
  void aNoteBearsATagInAnySpelling() {
    assertThat(PLAIN.with(List.of("Café")).bears("cafe")).isTrue();
    assertThat(PLAIN.bears("cafe")).isFalse();
  }

  @Test
  void aNoteKeepsAllElseWhenOneThingChanges() {
    Note full = new Note(Colour.PINK, true, "x", List.of("a"));

    assertThat(full.with(Colour.BLUE)).isEqualTo(new Note(Colour.BLUE, true, "x", List.of("a")));
    assertThat(full.with("y")).isEqualTo(new Note(Colour.PINK, true, "y", List.of("a")));
    assertThat(full.underlined(false)).isEqualTo(new Note(Colour.PINK, false, "x", List.of("a")));
    assertThat(full.with(List.of("b"))).isEqualTo(new Note(Colour.PINK, true, "x", List.of("b")));
  }
}
