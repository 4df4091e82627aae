package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.entry;
import static org.lectern.ui.Shelved.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.model.Edition;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

class CrumbsTest {

  private static final Contents CONTENTS =
      new Contents(
          List.of(
              entry(report(1, "Trip", edition("PyGala", 2023), "Intro", "Day 1: Trees – Ann Roe")),
              entry(report(2, "List", Edition.NONE))),
          List.of(),
          List.of(),
          Contents.Kept.NOTHING);

  @Test
  void leadFromTheSeriesDownToTheTalk() {
    assertThat(labels(Target.OfReport.talk(1, 1)))
        .containsExactly("PyGala", "2023", "Trip", "Day 1", "Trees");
  }

  @Test
  void aSectionLeadsToItsFirstTalk() {
    assertThat(Crumbs.to(Target.OfReport.talk(1, 1), CONTENTS).way().get(3).target())
        .isEqualTo(Target.OfReport.talk(1, 1));
  }

  @Test
  void notesOfNoConferenceStandUnderOtherNotes() {
    assertThat(labels(Target.OfReport.whole(2))).containsExactly("Other notes", "List");
  }

  @Test
  void theTitleNamesTheTalkAndItsEdition() {
    assertThat(Crumbs.to(Target.OfReport.talk(1, 1), CONTENTS).title())
        .isEqualTo("Trees – PyGala 2023 – Lectern");
    assertThat(Crumbs.to(Target.OfReport.whole(2), CONTENTS).title()).isEqualTo("List – Lectern");
    assertThat(Crumbs.to(new Target.OfEdition(edition("PyGala", 2023)), CONTENTS).title())
        .isEqualTo("PyGala 2023 – Lectern");
  }

  @Test
  void areEmptyForAReportThatIsGone() {
    assertThat(labels(Target.OfReport.whole(99))).isEmpty();
  }

  private static List<String> labels(Target target) {
    return Crumbs.to(target, CONTENTS).way().stream().map(Crumbs.Crumb::label).toList();
  }
}
