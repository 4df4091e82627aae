package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Edition;
import org.lectern.model.TalkKind;
import org.lectern.outline.Score.Tally;

class ScoreTest {

  private static final Edition PYGALA_2014 = Edition.NONE.withSeries("PyGala").withYear(2014);

  @Test
  void countsWhatAgrees() {
    LabelledReport report =
        report(talk("Moss", 0, "Day 1", "Ana Vik", "Bob Berger"), talk("Roses", 90, "Day 2"));

    Score score =
        Score.of(
            report,
            Edition.NONE.withSeries("PyGala Europe"),
            List.of(
                talk("moss", 5, "Day 1: Monday", "ana vik", "Maple Software"),
                talk("Lunch", 400, "Day 1")));

    assertThat(score)
        .isEqualTo(
            new Score(
                new Tally(1, 2, 2),
                new Tally(1, 2, 2),
                new Tally(1, 1, 1),
                new Tally(1, 1, 1),
                new Tally(0, 1, 1)));
  }

  @Test
  void agreesThatThereIsNothing() {
    LabelledReport report =
        new LabelledReport(source(), LabelledReport.TUNED, Edition.NONE, List.of());

    assertThat(Score.of(report, Edition.NONE, List.of()))
        .hasToString(
            "P     - R     - F1     - | speakers F1     - | section     - |"
                + " conference 100.0 year 100.0 | 0 of 0, 0 given");
  }

  @Test
  void addsUpOverReports() {
    LabelledReport report = report(talk("Moss", 0, "Day 1", "Ana Vik"));
    Score right = Score.of(report, PYGALA_2014, report.talks());
    Score wrong = Score.of(report, Edition.NONE, List.of());

    assertThat(right.plus(wrong))
        .hasToString(
            "P 100.0 R  50.0 F1  66.7 | speakers F1 100.0 | section 100.0 |"
                + " conference  50.0 year  50.0 | 1 of 2, 1 given");
  }

  private static LabelledReport report(TalkFacts... talks) {
    return new LabelledReport(source(), LabelledReport.TUNED, PYGALA_2014, List.of(talks));
  }

  private static LabelledReport.Source source() {
    return new LabelledReport.Source("notes.md", "roe/notes:notes.md", "0".repeat(64), 1000);
  }

  private static TalkFacts talk(String title, int start, String section, String... speakers) {
    return new TalkFacts(
        Optional.of(title), List.of(speakers), Optional.of(section), TalkKind.TALK, start);
  }
}
