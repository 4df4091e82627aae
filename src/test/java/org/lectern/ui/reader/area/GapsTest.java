package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapsTest {

  @Test
  void leavesNoRoomAboveTheFirstBlock() {
    assertThat(new Gaps(Paragraphs.of(Texts.paragraphs("one", "two"))).above(0)).isZero();
  }

  @Test
  void putsLinesWithoutAnEmptyLineBetweenThemClose() {
    assertThat(new Gaps(Paragraphs.of(Texts.joined("\n", "one", "two"))).above(1)).isZero();
    assertThat(new Gaps(Paragraphs.of(Texts.joined("\n\n", "one", "two"))).above(1))
        .isGreaterThan(0.5);
  }
}
