package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Petra Lindqvist and Bob Berger",
        "Petra Lindqvist & Bob Berger",
        "Petra Lindqvist, Bob Berger",
        "Petra Lindqvist / Bob Berger",
        "Petra Lindqvist et Bob Berger",
        "Petra Lindqvist und Bob Berger",
        "Petra Lindqvist (Maple), Bob Berger (Oak Ltd)",
        "Petra Lindqvist at Maple and Bob Berger",
        "Petra Lindqvist, Bob Berger, Datamaple",
      })
  void readsTwoPeople(String piece) {
    assertThat(People.of(piece).names()).containsExactly("Petra Lindqvist", "Bob Berger");
  }

  @Test
  void readsThreePeople() {
    assertThat(People.of("Petra Lindqvist, Bob Berger, and Hannah Roe").names())
        .containsExactly("Petra Lindqvist", "Bob Berger", "Hannah Roe");
  }

  @Test
  void leavesCompanyAndRoleOut() {
    assertThat(People.of("Petra Lindqvist - Head of Roses at Maple").names())
        .containsExactly("Petra Lindqvist");
  }

  @Test
  void findsNobodyInAPhrase() {
    assertThat(People.of("Machine Learning and Growth")).isEqualTo(People.NONE);
  }
}
