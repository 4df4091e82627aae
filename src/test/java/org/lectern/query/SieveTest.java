package org.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {

  private static final List<String> NAMES = names();
  private static final Sieve SIEVE = new Sieve(NAMES);

  /// Names of made-up words; the first is empty.
  private static List<String> names() {
    Random random = new Random(5);
    List<String> names = new ArrayList<>(List.of("", "東京大学の話 ada 2014"));
    for (int i = 0; i < 2_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int word = random.nextInt(9); word >= 0; word--) {
        for (int letter = random.nextInt(8); letter >= 0; letter--) {
          name.append((char) ('a' + random.nextInt(26)));
        }
        name.append(word > 0 ? " " : "");
      }
      names.add(name.toString());
    }
    return names;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "q", "ab", "xq", "abc", "wcp", "ab cd", "a b c", "東京", "20", "abcdefgh"})
  void keepsAllThatFitAndSaysWhatTheyScoreAtMost(String typed) {
    Fuzzy fuzzy = Fuzzy.of(typed);
    BitSet passing = SIEVE.passing(fuzzy);

    for (int i = 0; i < NAMES.size(); i++) {
      int score = fuzzy.score(NAMES.get(i));
      if (score != Fuzzy.NOT) {
        assertThat(passing.get(i)).as(NAMES.get(i)).isTrue();
        assertThat(SIEVE.most(i, fuzzy)).as(NAMES.get(i)).isGreaterThanOrEqualTo(score);
      }
    }
  }

  @Test
  void passesOverMostOfTheOthers() {
    Fuzzy fuzzy = Fuzzy.of("kernel");
    long fitting = IntStream.range(0, NAMES.size()).filter(i -> fits(fuzzy, i)).count();

    assertThat(SIEVE.passing(fuzzy).cardinality() - fitting).isLessThan(NAMES.size() / 20);
  }

  private static boolean fits(Fuzzy fuzzy, int name) {
    return fuzzy.score(NAMES.get(name)) != Fuzzy.NOT;
  }
}
