package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Edition;
import org.lectern.model.Outline;

class ReportTitleTest {

  private static String titleIn(Edition edition, String fileName) {
    return ReportTitle.of(new Outline(Optional.empty(), edition, "", List.of()), fileName);
  }

  @Test
  void isTheConferenceWhereTheFilesNameSaysNothing() {
    Edition edition = Edition.NONE.withSeries("PyGala").withYear(2014);
    assertThat(titleIn(edition, "README.md")).isEqualTo("PyGala 2014");
    assertThat(titleIn(edition, "000_9b5408c7c1a7870b.txt")).isEqualTo("PyGala 2014");
    assertThat(titleIn(edition, "2014-07-21_notes.txt")).isEqualTo("PyGala 2014");
    assertThat(titleIn(edition, "verona_day1.txt")).isEqualTo("verona day1");
    assertThat(titleIn(edition, "東京の旅.txt")).isEqualTo("東京の旅");
    assertThat(titleIn(Edition.NONE, "README.md")).isEqualTo("README");
  }

  private static String title(String own, String fileName) {
    return ReportTitle.of(
        new Outline(Optional.ofNullable(own), Edition.NONE, "", List.of()), fileName);
  }

  @Test
  void isTheReportsOwn() {
    assertThat(title("My  week\nin Verona", "x.md")).isEqualTo("My week in Verona");
  }

  @Test
  void isTheFilesNameWhereTheReportHasNone() {
    assertThat(title(null, "my_week-in_verona.md")).isEqualTo("my week in verona");
  }

  @Test
  void keepsTheHyphensOfADate() {
    assertThat(title(null, "2014-07-21-pygala.md")).isEqualTo("2014-07-21 pygala");
  }

  @Test
  void keepsHyphensBesideBlanks() {
    assertThat(title(null, "PyGala - follow-up.md")).isEqualTo("PyGala - follow-up");
  }

  @Test
  void isOneLine() {
    assertThat(title(null, "new\nline.md")).isEqualTo("new line");
  }

  @Test
  void isTheWholeNameWhereNothingElseIsLeft() {
    assertThat(title(" ", "_.md")).isEqualTo("_.md");
  }

  @Test
  void isCutWhereNobodyReadsOn() {
    assertThat(title("😀".repeat(300), "x.md")).isEqualTo("😀".repeat(200) + "…");
  }
}
