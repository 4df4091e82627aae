package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest {

  private final Theme theme = new Theme();

  @Test
  void followsTheSystem() {
    theme.systemDarkProperty().set(true);
    assertThat(theme.lookProperty().get()).isEqualTo(Look.DARK);
    theme.systemDarkProperty().set(false);
    assertThat(theme.lookProperty().get()).isEqualTo(Look.LIGHT);
  }

  @Test
  void whatAPersonChoseStaysWhenTheSystemChanges() {
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    theme.systemDarkProperty().set(true);
    assertThat(theme.lookProperty().get()).isEqualTo(Look.LIGHT);
  }

  @Test
  void togglesAwayFromWhatIsShown() {
    theme.systemDarkProperty().set(true);
    theme.toggle();
    assertThat(theme.choiceProperty().get()).isEqualTo(Theme.Choice.LIGHT);
  }

  @Test
  void togglesFromHighContrastToLight() {
    theme.choiceProperty().set(Theme.Choice.HIGH_CONTRAST);
    theme.toggle();
    assertThat(theme.lookProperty().get()).isEqualTo(Look.LIGHT);
  }

  @Test
  void remembersEachChoiceByItsWord() {
    for (Theme.Choice choice : Theme.Choice.values()) {
      assertThat(Theme.Choice.ofWord(choice.word())).isEqualTo(choice);
    }
  }

  @Test
  void anUnknownWordMeansTheSystem() {
    assertThat(Theme.Choice.ofWord("neon")).isEqualTo(Theme.Choice.SYSTEM);
    assertThat(Theme.Choice.ofWord("dark")).isEqualTo(Theme.Choice.DARK);
  }
}
