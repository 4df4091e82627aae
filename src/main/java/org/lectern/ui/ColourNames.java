package org.lectern.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Meanings;
import org.lectern.messages.Messages;

/// What the five colours are called: the reader says what they mean.
public final class ColourNames {

  private static final Messages WORDS = Messages.of(ColourNames.class);

  private final Map<Colour, StringProperty> names = new EnumMap<>(Colour.class);

  /// The usual names, kept nowhere when they change.
  public ColourNames() {
    Meanings.USUAL
        .names()
        .forEach((colour, name) -> names.put(colour, new SimpleStringProperty(name)));
  }

  /// The names that the reader gave, which are kept when they change.
  public static ColourNames of(Settings settings) {
    ColourNames all = new ColourNames();
    all.names.forEach((colour, name) -> {
      settings.find(Meanings.key(colour)).filter(kept -> !kept.isBlank()).ifPresent(name::set);
      name.subscribe((before, now) -> settings.keep(Meanings.key(colour), now));
    });
    return all;
  }

  /// The name of a colour as the reader typed it, which may be blank.
  public StringProperty nameProperty(Colour colour) {
    return names.get(colour);
  }

  /// What to call a colour; never blank.
  public String nameOf(Colour colour) {
    String name = names.get(colour).get();
    return name == null || name.isBlank() ? Meanings.USUAL.of(colour) : name.strip();
  }

  /// What to call each colour now.
  public Map<Colour, String> all() {
    Map<Colour, String> all = new EnumMap<>(Colour.class);
    names.keySet().forEach(colour -> all.put(colour, nameOf(colour)));
    return all;
  }

  /// The colour itself: "yellow".
  public static String wordOf(Colour colour) {
    return switch (colour) {
      case YELLOW -> WORDS.get("colour.yellow");
      case GREEN -> WORDS.get("colour.green");
      case BLUE -> WORDS.get("colour.blue");
      case PINK -> WORDS.get("colour.pink");
      case ORANGE -> WORDS.get("colour.orange");
    };
  }
}
