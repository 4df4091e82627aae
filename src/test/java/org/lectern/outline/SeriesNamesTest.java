package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Edition;

class SeriesNamesTest {

  private static Edition edition(String series) {
    return new Edition(Optional.of(series), Optional.of(2016), Optional.empty());
  }

  @Test
  void namesASeriesAsUsualHoweverItIsSpelt() {
    assertThat(SeriesNames.usual(edition("StrangeLoop"))).isEqualTo(edition("Strange Loop"));
    assertThat(SeriesNames.usual(edition("Rose Exchange"))).isEqualTo(edition("Rose Exchange"));
  }

  @Test
  void anOutlineTellsTheSeriesAsItsReportSpellsIt() {
    assertThat(Notes.outline("# StrangeLoop 2016\n\n## Day 1\n").edition())
        .isEqualTo(edition("StrangeLoop"));
    assertThat(
            Notes.outline("# StrangeLoop 2016\n\nStrange Loop is in St. Louis.\n")
                .edition()
                .series())
        .contains("Strange Loop");
  }
}
