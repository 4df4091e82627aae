package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HintLabelsTest {

  @Test
  void areOneLetterEachWhileThereAreEnough() {
    assertThat(HintLabels.of(3)).containsExactly("f", "j", "d");
    assertThat(HintLabels.of(26)).allSatisfy(label -> assertThat(label).hasSize(1));
  }

  @Test
  void areLongerWhereThereAreMoreLinksThanLetters() {
    List<String> labels = HintLabels.of(27);

    assertThat(labels).hasSize(27).doesNotHaveDuplicates();
    assertThat(labels).allSatisfy(label -> assertThat(label).hasSize(2));
  }

  @Test
  void areNoneForNoLink() {
    assertThat(HintLabels.of(0)).isEmpty();
  }
}
