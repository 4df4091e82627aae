package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest {

  private final Theme theme = new Theme();

  @Test
  void followsTheSystem() {
    theme.systemDarkProperty().set(true);
    assertThat(theme.darkProperty().get()).isTrue();
    theme.systemDarkProperty().set(false);
    assertThat(theme.darkProperty().get()).isFalse();
  }

  @Test
  void whatAPersonChoseStaysWhenTheSystemChanges() {
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    theme.systemDarkProperty().set(true);
    assertThat(theme.darkProperty().get()).isFalse();
  }

  @Test
  void togglesAwayFromWhatIsShown() {
    theme.systemDarkProperty().set(true);
    theme.toggle();
    assertThat(theme.choiceProperty().get()).isEqualTo(Theme.Choice.LIGHT);
  }

  @Test
  void anUnknownWordMeansTheSystem() {
    assertThat(Theme.Choice.ofWord("neon")).isEqualTo(Theme.Choice.SYSTEM);
    assertThat(Theme.Choice.ofWord("dark")).isEqualTo(Theme.Choice.DARK);
  }
}
