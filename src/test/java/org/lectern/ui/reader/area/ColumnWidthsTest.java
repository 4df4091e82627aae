package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final double GAP = 10;

  @Test
  void givesMoreToThoseThatWishMore() {
    ColumnWidths widths = new ColumnWidths(List.of(50.0, 150.0, 450.0), List.of(50.0, 50.0, 50.0));

    assertThat(widths.within(420, GAP)).containsExactly(50.0, 100.0, 250.0);
  }

  @Test
  void breaksOnlyTheLongestWords() {
    ColumnWidths widths = new ColumnWidths(List.of(40.0, 900.0, 80.0), List.of(40.0, 700.0, 60.0));

    assertThat(widths.within(320, GAP)).containsExactly(40.0, 200.0, 60.0);
  }

  @Test
  void sharesTheRoomWhereNoWordFits() {
    ColumnWidths widths = new ColumnWidths(List.of(90.0, 900.0), List.of(90.0, 900.0));

    assertThat(widths.within(110, GAP)).containsExactly(50.0, 50.0);
  }

  @Test
  void tellsWhereColumnsEndThatNeedNotWrap() {
    ColumnWidths widths = new ColumnWidths(List.of(30.0, 40.0), List.of(30.0, 40.0));

    assertThat(widths.ends(GAP)).containsExactly(40.0, 80.0);
    assertThat(widths.total(GAP)).isEqualTo(80.0);
  }
}
