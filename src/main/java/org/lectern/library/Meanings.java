package org.lectern.library;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.library.Highlight.Colour;
import org.lectern.messages.Messages;

/// What the reader calls the colours of highlights: "Idea", "To do".
///
/// @param names one for each colour
public record Meanings(Map<Colour, String> names) {

  private static final Messages WORDS = Messages.of(Meanings.class);

  /// What they are called where the reader said nothing.
  public static final Meanings USUAL =
      new Meanings(
          Map.of(
              Colour.YELLOW, WORDS.get("meaning.yellow"),
              Colour.GREEN, WORDS.get("meaning.green"),
              Colour.BLUE, WORDS.get("meaning.blue"),
              Colour.PINK, WORDS.get("meaning.pink"),
              Colour.ORANGE, WORDS.get("meaning.orange")));

  public Meanings {
    names = Map.copyOf(names);
  }

  /// As the library keeps them.
  public static Meanings of(Library library) {
    Map<Colour, String> names = new EnumMap<>(USUAL.names);
    for (Colour colour : Colour.values()) {
      library
          .findSetting(key(colour))
          .filter(name -> !name.isBlank())
          .ifPresent(name -> names.put(colour, name.strip()));
    }
    return new Meanings(names);
  }

  /// The setting in which a name is kept.
  public static String key(Colour colour) {
    return "colour." + colour.word();
  }

  /// The settings in which the names are kept.
  public static List<String> keys() {
    return Arrays.stream(Colour.values()).map(Meanings::key).toList();
  }

  public String of(Colour colour) {
    return names.get(colour);
  }
}
