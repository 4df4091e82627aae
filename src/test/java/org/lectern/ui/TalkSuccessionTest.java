package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.library.ReportEntry;
import org.lectern.model.Span;
import org.lectern.model.Talk;

class TalkSuccessionTest {

  private static final ReportEntry OLD = entry("Trees – Ann", "Queues – Bo", "Pipes – Cy");

  private static ReportEntry entry(String... lines) {
    return Shelved.entry(Shelved.report(1, "Trip", Shelved.edition("PyGala", 2023), lines));
  }

  private static ReportEntry with(Talk... talks) {
    return new ReportEntry(OLD.report(), Arrays.asList(talks));
  }

  @Test
  void aTalkIsTheSameWhereItBeginsAtTheSamePlace() {
    List<Talk> talks = OLD.talks();

    assertThat(new TalkSuccession(OLD, with(talks.get(1), talks.get(2))).of(2)).contains(1);
  }

  @Test
  void aMergedTalkIsToldByTheOneAbove() {
    Talk both = OLD.talks().get(0).at(new Span(0, 30), List.of());

    assertThat(new TalkSuccession(OLD, with(both)).of(1)).contains(0);
  }

  @Test
  void aTalkThatIsNoneAnyMoreIsNowhere() {
    assertThat(new TalkSuccession(OLD, with(OLD.talks().get(0))).of(2)).isEmpty();
    assertThat(new TalkSuccession(OLD, with()).of(7)).isEmpty();
  }

  @Test
  void inAnotherTextATalkIsFoundByItsName() {
    ReportEntry edited = entry("Preface", "Pipes – Cy Doe", "Trees – Ann");

    assertThat(new TalkSuccession(OLD, edited).of(0)).contains(2);
    assertThat(new TalkSuccession(OLD, edited).of(2)).contains(1);
    assertThat(new TalkSuccession(OLD, edited).of(1)).contains(1);
  }
}
