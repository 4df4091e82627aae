package org.lectern.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words that one package says to people.
///
/// They stand beside the package's classes in `messages.properties`, which is English and whole,
/// and in `messages_de.properties` and the like for other languages; a word that a language lacks
/// is said in English. A message with values is a [MessageFormat]: `{0}` is the first value, a
/// number is written as the language does, a count chooses its form (`{0,choice,0#no talks|1#one
/// talk|1<{0} talks}`), and an apostrophe is written ’, because the other one quotes.
///
/// The language is the one that is the machine's when a package speaks first: who changes it does
/// so before the window is built.
public final class Messages {

  private final ResourceBundle words;

  private Messages(ResourceBundle words) {
    this.words = words;
  }

  /// The words of the package in which a class stands.
  ///
  /// @throws java.util.MissingResourceException when the package has none
  public static Messages of(Class<?> speaker) {
    return in(speaker, Locale.getDefault(Locale.Category.DISPLAY));
  }

  /// The words of the package in which a class stands, in a language.
  ///
  /// @throws java.util.MissingResourceException when the package has none
  public static Messages in(Class<?> speaker, Locale language) {
    return new Messages(
        ResourceBundle.getBundle(
            speaker.getPackageName() + ".messages",
            language,
            speaker.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
  }

  /// A message as it stands, without values.
  ///
  /// @throws java.util.MissingResourceException when there is none of that name
  public String get(String key) {
    return words.getString(key);
  }

  /// A message with its values put in.
  ///
  /// @param values what `{0}`, `{1}` … stand for
  /// @throws java.util.MissingResourceException when there is none of that name
  public String get(String key, Object... values) {
    Locale language = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : words.getLocale();
    return new MessageFormat(words.getString(key), language).format(values);
  }
}
