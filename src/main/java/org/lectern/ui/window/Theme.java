package org.lectern.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// Light or dark: as the system has it, or as a person chose.
public final class Theme {

  /// What a person can choose.
  public enum Choice {
    SYSTEM("As the system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    Choice(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /// The choice of this word; [#SYSTEM] for any other.
    static Choice ofWord(String word) {
      for (Choice choice : values()) {
        if (choice.word().equals(word)) {
          return choice;
        }
      }
      return SYSTEM;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final BooleanProperty systemDark = new SimpleBooleanProperty();
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
  private final BooleanBinding dark =
      Bindings.createBooleanBinding(this::isDarkNow, systemDark, choice);

  /// A theme that follows the system.
  public static Theme followingSystem() {
    Theme theme = new Theme();
    theme.systemDark.bind(
        Platform.getPreferences().colorSchemeProperty().isEqualTo(ColorScheme.DARK));
    return theme;
  }

  /// Whether the system is dark; a test sets it.
  public BooleanProperty systemDarkProperty() {
    return systemDark;
  }

  public ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  /// Whether dark is shown.
  public BooleanBinding darkProperty() {
    return dark;
  }

  /// Changes between light and dark, away from the system's choice.
  public void toggle() {
    choice.set(dark.get() ? Choice.LIGHT : Choice.DARK);
  }

  /// Dresses the program, and marks the root of its scene with the pseudo-class `:dark`.
  void dress(Parent root) {
    Runnable put =
        () -> {
          Application.setUserAgentStylesheet(
              address(dark.get() ? new PrimerDark() : new PrimerLight()));
          root.pseudoClassStateChanged(DARK, dark.get());
        };
    dark.addListener((property, old, now) -> put.run());
    put.run();
  }

  /// The theme's own path is not found where JavaFX stands on the module path and the theme does
  /// not.
  private static String address(atlantafx.base.theme.Theme look) {
    return look.getClass().getResource(look.getUserAgentStylesheet()).toExternalForm();
  }

  private boolean isDarkNow() {
    return switch (choice.get()) {
      case SYSTEM -> systemDark.get();
      case LIGHT -> false;
      case DARK -> true;
    };
  }
}
