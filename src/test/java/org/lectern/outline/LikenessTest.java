package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void takesSectionsForOneWhereOneHasTheOtherAsWholeWords() {
    assertThat(agree("Day 2", "day 2: Thursday")).isTrue();
    assertThat(agree("Day 1", "Day 12")).isFalse();
  }

  @Test
  void takesNothingForNothingAlone() {
    assertThat(Likeness.agree(Optional.empty(), Optional.empty())).isTrue();
    assertThat(Likeness.agree(Optional.empty(), Optional.of("Day 1"))).isFalse();
  }

  @Test
  void countsANameAsOftenAsBothHaveIt() {
    assertThat(
            Likeness.commonNames(
                List.of("Ana Vik", "Łukasz Roe", "Bob"), List.of("lukasz roe", "Bob Berger")))
        .isEqualTo(1);
    assertThat(Likeness.commonNames(List.of("Bob", "Bob"), List.of("Bob"))).isEqualTo(1);
  }

  @Test
  void findsNoLikenessInSignsAlone() {
    assertThat(Likeness.ofTitles("???", "???")).isZero();
    assertThat(Likeness.shareWord("???", "!")).isFalse();
  }

  private static boolean agree(String one, String other) {
    return Likeness.agree(Optional.of(one), Optional.of(other));
  }
}
