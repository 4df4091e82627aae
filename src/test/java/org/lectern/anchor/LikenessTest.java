package org.lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void countsCommonLettersAsTheTextbookDoes() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      String one = letters(random);
      String other = letters(random);
      assertThat(Likeness.common(one, other)).isEqualTo(slowly(one, other));
    }
  }

  @Test
  void makesNoDifferenceOfCapitalsAccentsAndBlanks() {
    assertThat(Likeness.of("Éric  Daspet", "eric daspet")).isEqualTo(1);
  }

  @Test
  void seesNothingInCommonWithoutLetters() {
    assertThat(Likeness.of("--", "…")).isZero();
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      letters.append((char) ('a' + random.nextInt(5)));
    }
    return letters.toString();
  }

  private static int slowly(String one, String other) {
    int[][] lengths = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        lengths[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return lengths[one.length()][other.length()];
  }
}
