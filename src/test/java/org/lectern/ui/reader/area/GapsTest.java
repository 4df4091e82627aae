package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

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

  @Test
  void setsABareLineBehindAListApartAndCloseToWhatFollows() {
    Gaps gaps =
        new Gaps(
            Paragraphs.of(
                DocumentReader.read(
                    Format.MARKDOWN, "Testing\n- slow\n- fast\nDebugging\n- prints\n")));

    assertThat(gaps.above(3)).isGreaterThan(0.5).isGreaterThan(gaps.above(4));
  }
}
