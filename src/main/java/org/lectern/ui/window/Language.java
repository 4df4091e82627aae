package org.lectern.ui.window;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.messages.Messages;
import org.lectern.ui.Settings;

/// The language in which Lectern speaks: the machine's, or the one that a person chose.
///
/// Words that were said stay as they are: a choice takes effect at the next start.
public enum Language {
  SYSTEM("language.system", ""),
  ENGLISH("language.english", "en"),
  GERMAN("language.german", "de");

  /// The name of the setting that keeps the choice.
  public static final String SETTING = "language";

  private static final Messages WORDS = Messages.of(Language.class);

  private final String key;
  private final String code;

  /// @param code of ISO 639; empty for the machine's language
  Language(String key, String code) {
    this.key = key;
    this.code = code;
  }

  /// The choice that was kept; [#SYSTEM] where none was.
  public static Language ofSetting(Optional<String> kept) {
    for (Language language : values()) {
      if (kept.equals(Optional.of(language.code))) {
        return language;
      }
    }
    return SYSTEM;
  }

  /// The choice of these settings, which keep it when it changes.
  static ObjectProperty<Language> in(Settings settings) {
    ObjectProperty<Language> language =
        new SimpleObjectProperty<>(ofSetting(settings.find(SETTING)));
    language.addListener((property, old, now) -> settings.keep(SETTING, now.code));
    return language;
  }

  /// What the choice is called: a language by itself, so that who cannot read the others finds it.
  String label() {
    return WORDS.get(key);
  }

  /// Makes it the language of all that is said from now on; dates and numbers stay those of the
  /// machine's country.
  public void speak() {
    Locale machine = Locale.getDefault();
    if (this != SYSTEM && !code.equals(machine.getLanguage())) {
      Locale.setDefault(Locale.of(code, machine.getCountry()));
    }
  }
}
