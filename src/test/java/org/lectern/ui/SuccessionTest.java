package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.library.KeptReport;
import org.lectern.model.Edition;

class SuccessionTest {

  private static final Edition OLD = edition("PyGala", 2023);
  private static final Edition NEW = edition("PyParty", 2024);

  @Test
  void followsTheReportsOfAnEditionAndOfASeries() {
    Succession succession =
        new Succession(contents(report(1, "A", OLD)), contents(report(1, "A", NEW)));

    assertThat(succession.of(new Target.OfEdition(OLD))).isEqualTo(new Target.OfEdition(NEW));
    assertThat(succession.of(new Target.OfSeries("PyGala")))
        .isEqualTo(new Target.OfSeries("PyParty"));
  }

  @Test
  void staysWhereThereIsStillAReport() {
    Succession succession =
        new Succession(
            contents(report(1, "A", OLD), report(2, "B", OLD)),
            contents(report(1, "A", NEW), report(2, "B", OLD)));

    assertThat(succession.of(new Target.OfEdition(OLD))).isEqualTo(new Target.OfEdition(OLD));
  }

  @Test
  void staysWhereTheReportsAreGone() {
    Succession succession = new Succession(contents(report(1, "A", OLD)), Contents.EMPTY);

    assertThat(succession.of(new Target.OfSeries("PyGala")))
        .isEqualTo(new Target.OfSeries("PyGala"));
    assertThat(succession.of(Target.OfReport.whole(1))).isEqualTo(Target.OfReport.whole(1));
  }

  @Test
  void followsReportsOutOfAllConferences() {
    Succession succession =
        new Succession(contents(report(1, "A", OLD)), contents(report(1, "A", Edition.NONE)));

    assertThat(succession.of(new Target.OfSeries("PyGala")))
        .isEqualTo(new Target.OfEdition(Edition.NONE));
  }

  private static Contents contents(KeptReport... reports) {
    return new Contents(
        Stream.of(reports).map(Shelved::entry).toList(),
        List.of(),
        List.of(),
        Contents.Kept.NOTHING);
  }
}
