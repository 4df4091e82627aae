package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final double GAP = 10;
  private static final double NARROW = 5;

  @Test
  void givesMoreToThoseThatWishMore() {
    List<Double> needed = List.of(50.0, 50.0, 50.0);
    ColumnWidths widths = widths(List.of(50.0, 150.0, 450.0), needed, needed);

    assertThat(widths.within(420, GAP, NARROW)).isEqualTo(fitted(GAP, 50.0, 100.0, 250.0));
  }

  @Test
  void breaksAddressesBeforeWords() {
    ColumnWidths widths =
        widths(List.of(40.0, 300.0, 80.0), List.of(40.0, 150.0, 60.0), List.of(40.0, 70.0, 60.0));

    assertThat(widths.within(240, GAP, NARROW)).isEqualTo(fitted(GAP, 40.0, 120.0, 60.0));
  }

  @Test
  void narrowsTheGapsBeforeItBreaksWords() {
    List<Double> all = List.of(40.0, 70.0, 60.0);

    assertThat(widths(all, all, all).within(182, GAP, NARROW))
        .isEqualTo(fitted(NARROW, 40.0, 70.0, 60.0));
  }

  @Test
  void breaksOnlyTheLongestWordsWhereNoRoomIsLeft() {
    List<Double> all = List.of(40.0, 700.0, 60.0);

    assertThat(widths(all, all, all).within(310, GAP, NARROW))
        .isEqualTo(fitted(NARROW, 40.0, 200.0, 60.0));
  }

  @Test
  void tellsWhereColumnsEndThatNeedNotWrap() {
    List<Double> all = List.of(30.0, 40.0);

    assertThat(widths(all, all, all).ends(GAP)).containsExactly(40.0, 80.0);
    assertThat(widths(all, all, all).total(GAP)).isEqualTo(80.0);
  }

  private static ColumnWidths widths(List<Double> wished, List<Double> needed, List<Double> least) {
    return new ColumnWidths(wished, wished, needed, least);
  }

  private static ColumnWidths.Fitted fitted(double gap, Double... columns) {
    return new ColumnWidths.Fitted(List.of(columns), gap);
  }
}
