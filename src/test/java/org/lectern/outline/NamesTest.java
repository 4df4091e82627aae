package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Petra Lindqvist",
        "Karen M. Sandler",
        "Anne-Lena Westrum",
        "Robin van der Berg",
        "Łukasz Langa",
        "Sean O'Connor",
        "TJ Long",
        "Jane ROE",
        "Michael (Stu) Stewart",
        "Dr. Petra Lindqvist",
      })
  void isSureOfNamesWithAKnownGivenName(String name) {
    assertThat(Names.score(name)).isGreaterThanOrEqualTo(Names.LIKELY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Machine Learning",
        "Lightning Talks",
        "Data Science",
        "PyTorch Lightning",
        "Maple Software",
        "What Is Moss",
        "",
        "a",
        "42 Roses",
        "the_package()",
        "GARDEN TOOLS",
        "HP BLUF",
        "QLC Flash",
        "Philosopher's Stone",
      })
  void takesNoPhraseForAName(String phrase) {
    assertThat(Names.score(phrase)).isLessThan(Names.LIKELY);
  }
}
