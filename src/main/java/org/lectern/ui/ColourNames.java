package org.lectern.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.library.Highlight.Colour;

/// What the five colours are called: the reader says what they mean.
public final class ColourNames {

  private static final Map<Colour, String> USUAL =
      Map.of(
          Colour.YELLOW, "Idea",
          Colour.GREEN, "To do",
          Colour.BLUE, "Quote",
          Colour.PINK, "Question",
          Colour.ORANGE, "Doubt");

  private final Map<Colour, StringProperty> names = new EnumMap<>(Colour.class);

  /// The usual names, kept nowhere when they change.
  public ColourNames() {
    USUAL.forEach((colour, name) -> names.put(colour, new SimpleStringProperty(name)));
  }

  /// The names that the reader gave, which are kept when they change.
  public static ColourNames of(Settings settings) {
    ColourNames all = new ColourNames();
    all.names.forEach((colour, name) -> {
      settings.find(key(colour)).filter(kept -> !kept.isBlank()).ifPresent(name::set);
      name.subscribe((before, now) -> settings.keep(key(colour), now));
    });
    return all;
  }

  /// The settings in which they are kept.
  public static List<String> keys() {
    return Arrays.stream(Colour.values()).map(ColourNames::key).toList();
  }

  private static String key(Colour colour) {
    return "colour." + colour.word();
  }

  /// The name of a colour as the reader typed it, which may be blank.
  public StringProperty nameProperty(Colour colour) {
    return names.get(colour);
  }

  /// What to call a colour; never blank.
  public String nameOf(Colour colour) {
    String name = names.get(colour).get();
    return name == null || name.isBlank() ? USUAL.get(colour) : name.strip();
  }
}
