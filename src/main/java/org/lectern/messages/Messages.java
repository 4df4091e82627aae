package org.lectern.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.function.Supplier;

/// The words that one package says to people.
///
/// They stand beside the package's classes in `messages.properties`, which is English and whole,
/// and in `messages_de.properties` and the like for other languages; a word that a language lacks
/// is said in English. A message with values is a [MessageFormat]: `{0}` is the first value, a
/// number is written as the language does, a count chooses its form (`{0,choice,0#no talks|1#one
/// talk|1<{0} talks}`), and an apostrophe is written ’, because the other one quotes.
///
/// The language is the machine's, or the one that was made the default of the program before its
/// first word. The words are read when the first one is said, so that a command that says none
/// waits for none, and that a class may be used before its language is known; and by themselves,
/// because a [java.util.ResourceBundle] takes 20 ms to be made, a tenth of a short command.
public final class Messages {

  private final Class<?> speaker;
  private final Supplier<Locale> language;

  /// Nothing until the first word is said; read twice where two threads say it at once.
  private volatile Bundle read;

  private Messages(Class<?> speaker, Supplier<Locale> language) {
    this.speaker = speaker;
    this.language = language;
  }

  /// The words of the package in which a class stands.
  public static Messages of(Class<?> speaker) {
    return new Messages(speaker, () -> Locale.getDefault(Locale.Category.DISPLAY));
  }

  /// The words of the package in which a class stands, in a language.
  public static Messages in(Class<?> speaker, Locale language) {
    return new Messages(speaker, () -> language);
  }

  /// A message as it stands, without values.
  ///
  /// @throws MissingResourceException when there is none of that name
  public String get(String key) {
    String message = bundle().words.getProperty(key);
    if (message == null) {
      throw new MissingResourceException("no message", speaker.getPackageName(), key);
    }
    return message;
  }

  /// A message with its values put in.
  ///
  /// @param values what `{0}`, `{1}` … stand for
  /// @throws MissingResourceException when there is none of that name
  public String get(String key, Object... values) {
    return new MessageFormat(get(key), bundle().language).format(values);
  }

  private Bundle bundle() {
    Bundle known = read;
    if (known == null) {
      known = Bundle.of(speaker, language.get());
      read = known;
    }
    return known;
  }

  /// The words in the language in which they are there.
  private record Bundle(Properties words, Locale language) {

    static Bundle of(Class<?> speaker, Locale wanted) {
      Bundle english = new Bundle(new Properties(), Locale.ENGLISH);
      english.load(speaker, "messages.properties");
      Bundle other = new Bundle(new Properties(english.words), wanted);
      // Not looked for in vain: that opens each jar of the class path.
      return !wanted.getLanguage().equals(Locale.ENGLISH.getLanguage())
              && other.load(speaker, "messages_" + wanted.getLanguage() + ".properties")
          ? other
          : english;
    }

    private boolean load(Class<?> speaker, String name) {
      try (InputStream bytes = speaker.getResourceAsStream(name)) {
        if (bytes == null) {
          return false;
        }
        words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
