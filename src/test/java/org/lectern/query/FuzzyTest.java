package org.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyTest {

  private static final String NAME = "what can python learn from haskell? bob ippolito";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "ython",
        "wcpl",
        "hask ippo",
        "ippo what",
        "WHAT",
        "pyhask",
        "whcapy",
        "b",
        "python w"
      })
  void fits(String typed) {
    assertThat(Fuzzy.of(typed).score(NAME)).isGreaterThan(Fuzzy.NOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rust", "pythons", "hpcw", "python rust", "z", "y", "python y"})
  void doesNotFit(String typed) {
    assertThat(Fuzzy.of(typed).score(NAME)).isEqualTo(Fuzzy.NOT);
  }

  @Test
  void whatStandsWholeAndFirstFitsBest() {
    List<String> best =
        Stream.of("the great import tour", "an import", "important matters", "reimported")
            .sorted(Comparator.comparing(name -> -Fuzzy.of("import").score(name)))
            .toList();

    assertThat(best)
        .containsExactly("important matters", "an import", "the great import tour", "reimported");
  }

  @Test
  void accentsMakeNoDifference() {
    assertThat(Fuzzy.of("Łuk").score(Folding.fold("Lukasz"))).isGreaterThan(Fuzzy.NOT);
  }
}
