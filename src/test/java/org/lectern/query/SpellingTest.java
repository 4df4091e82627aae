package org.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "python, python, 0",
    "pyhton, python, 1",
    "pythn, python, 1",
    "pythoon, python, 1",
    "pithon, python, 1",
    "ptyhno, python, 2"
  })
  void countsWhatOneTypesWrongly(String word, String other, int distance) {
    assertThat(Spelling.distance(word, other, 2)).isEqualTo(distance);
    assertThat(Spelling.distance(other, word, 2)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({"pyht, python, 1", "pyth, python, 0", "hask, python, 3"})
  void comparesWithBeginnings(String word, String other, int distance) {
    assertThat(Spelling.distanceFromBeginning(word, other, 2)).isEqualTo(distance);
  }
}
