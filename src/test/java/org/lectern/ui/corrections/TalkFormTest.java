package org.lectern.ui.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.Shelved;

class TalkFormTest {

  private static final Talk TREES =
      Shelved.report(1, "Trip", Edition.NONE, "Monday: Trees – Ann Roe").talks().getFirst();

  @Test
  void saysNothingWhereNothingWasChanged() {
    assertThat(TalkForm.of(TREES).fixes(TREES)).isEmpty();
  }

  @Test
  void saysWhatWasChanged() {
    TalkForm form = new TalkForm(" Roots ", "Bo Ek, Cy Ek;; ", TalkKind.PANEL, "Friday");

    assertThat(form.fixes(TREES))
        .containsExactly(
            new Fix.Retitle(Optional.of("Roots")),
            new Fix.NameSpeakers(List.of("Bo Ek", "Cy Ek")),
            new Fix.SetKind(TalkKind.PANEL),
            new Fix.SetSection(Optional.of("Friday")));
  }

  @Test
  void anEmptyFieldMeansNone() {
    assertThat(new TalkForm("", " ", TalkKind.TALK, "").fixes(TREES))
        .containsExactly(
            new Fix.Retitle(Optional.empty()),
            new Fix.NameSpeakers(List.of()),
            new Fix.SetSection(Optional.empty()));
  }

  @Test
  void takesAYearOfFourDigitsOrNone() {
    assertThat(List.of("2014", " 1999 ", "", "14", "20145", "2o14"))
        .filteredOn(TalkForm::isYearOrEmpty)
        .containsExactly("2014", " 1999 ", "");
    assertThat(TalkForm.edition(" PyGala ", " 2014 ", ""))
        .isEqualTo(new Edition(Optional.of("PyGala"), Optional.of(2014), Optional.empty()));
    assertThat(TalkForm.edition("", "", "")).isEqualTo(Edition.NONE);
  }
}
