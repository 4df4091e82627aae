package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void speaksAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void theChosenLanguageIsSpokenWithTheDatesOfTheMachinesCountry() {
    Locale.setDefault(Locale.US);

    Language.ofSetting(Optional.of("de")).speak();

    assertThat(Locale.getDefault()).isEqualTo(Locale.of("de", "US"));
  }

  @Test
  void whoChoseNothingIsSpokenToAsByTheirMachine() {
    Locale.setDefault(Locale.FRANCE);

    Language.ofSetting(Optional.empty()).speak();

    assertThat(Locale.getDefault()).isEqualTo(Locale.FRANCE);
  }

  @Test
  void aLanguageThatANewerLecternKeptIsTheMachines() {
    assertThat(Language.ofSetting(Optional.of("eo"))).isEqualTo(Language.SYSTEM);
  }
}
