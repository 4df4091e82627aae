package org.lectern.ui.window;

import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import org.lectern.messages.Messages;

/// What the window looks like: light or dark as the system has it, or as a person chose, and
/// whether anything moves in it.
public final class Theme {

  private static final Messages WORDS = Messages.of(Theme.class);

  /// What a person can choose.
  public enum Choice {
    SYSTEM("theme.system"),
    LIGHT("theme.light"),
    DARK("theme.dark"),
    SEPIA("theme.sepia"),
    HIGH_CONTRAST("theme.high-contrast");

    private final String key;

    Choice(String key) {
      this.key = key;
    }

    public String label() {
      return WORDS.get(key);
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

  private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Motion motion;
  private final BooleanProperty systemDark = new SimpleBooleanProperty();
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
  private final ObjectBinding<Look> look =
      Bindings.createObjectBinding(this::lookNow, systemDark, choice);

  /// A theme for a system that is light and lets things move.
  public Theme() {
    this(new Motion());
  }

  private Theme(Motion motion) {
    this.motion = motion;
  }

  /// A theme that follows the system.
  public static Theme followingSystem() {
    Theme theme = new Theme(Motion.followingSystem());
    theme.systemDark.bind(
        Platform.getPreferences().colorSchemeProperty().isEqualTo(ColorScheme.DARK));
    return theme;
  }

  /// The switch for all that moves by itself.
  public Motion motion() {
    return motion;
  }

  /// Whether the system is dark; a test sets it.
  public BooleanProperty systemDarkProperty() {
    return systemDark;
  }

  public ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  /// What is shown.
  public ObjectBinding<Look> lookProperty() {
    return look;
  }

  /// Changes between light and dark, away from the system's choice.
  public void toggle() {
    choice.set(look.get().isDark() ? Choice.LIGHT : Choice.DARK);
  }

  /// Dresses the program, and marks the root of its scene with the pseudo-classes `:dark` and
  /// `:still`.
  void dress(Parent root) {
    Runnable put =
        () -> {
          Application.setUserAgentStylesheet(look.get().address());
          root.pseudoClassStateChanged(DARK, look.get().isDark());
        };
    look.addListener((property, old, now) -> put.run());
    put.run();
    motion.reducedProperty().subscribe(reduced -> root.pseudoClassStateChanged(STILL, reduced));
  }

  private Look lookNow() {
    return switch (choice.get()) {
      case SYSTEM -> systemDark.get() ? Look.DARK : Look.LIGHT;
      case LIGHT -> Look.LIGHT;
      case DARK -> Look.DARK;
      case SEPIA -> Look.SEPIA;
      case HIGH_CONTRAST -> Look.HIGH_CONTRAST;
    };
  }
}
