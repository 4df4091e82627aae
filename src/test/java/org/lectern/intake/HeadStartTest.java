package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadStartTest {

  @Test
  void readsWhatItRehearses() {
    assertThat(HeadStart.rehearseReading().plainText()).contains("words", "One Talk");
  }
}
