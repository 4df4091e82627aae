package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Edition;
import org.lectern.model.Outline;

class ReportTitleTest {

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
