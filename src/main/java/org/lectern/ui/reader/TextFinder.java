package org.lectern.ui.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Span;

/// Finds what a person types in one text, letter by letter, in whatever case and with or without
/// accents: `cafe` finds `Café`, and a straight quotation mark a curly one.
final class TextFinder {

  private static final char FIRST_BEYOND_ASCII = 128;

  private final String folded;

  TextFinder(String text) {
    this.folded = fold(text);
  }

  /// Where `wanted` stands, in order and without overlap; nowhere where nothing is wanted.
  List<Span> find(String wanted) {
    List<Span> found = new ArrayList<>();
    String needle = fold(wanted);
    if (needle.isEmpty()) {
      return found;
    }
    for (int at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at)) {
      found.add(new Span(at, at + needle.length()));
      at += needle.length();
    }
    return found;
  }

  /// Each character becomes one character, so that offsets stay what they are.
  private static String fold(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = fold(letters[i]);
    }
    return new String(letters);
  }

  private static char fold(char letter) {
    if (letter < FIRST_BEYOND_ASCII) {
      return Character.toLowerCase(letter);
    }
    return switch (letter) {
      case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u00A0', '\u2009', '\u202F' -> ' ';
      default -> {
        // A surrogate by itself has no decomposition, and stays.
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        yield Character.toLowerCase(parts.charAt(0));
      }
    };
  }
}
