package org.lectern.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.model.Span;

/// Makes words comparable: the case is dropped, accents are, and letters that no decomposition
/// reaches are spelt out ("Łukasz" as "lukasz", "Straße" as "strasse").
///
/// The index and the query are folded by this one class, so that they cannot differ.
public final class Folding {

  /// The longest word, in UTF-16 units of the text; a longer run of letters is several words. No
  /// human word is as long, but a file may be one word of five million letters.
  private static final int LONGEST = 64;

  private Folding() {}

  /// A word of a text: as folded, and where it stands.
  public record Word(String folded, Span span) {}

  /// The folded words of a text.
  public static List<String> words(String text) {
    return locate(text).stream().map(Word::folded).toList();
  }

  /// The words of a text in order; a word is a run of letters, digits, marks and underscores. What
  /// is folded has no blank and no punctuation in it but underscores.
  public static List<Word> locate(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int point = i < text.length() ? text.codePointAt(i) : -1;
      if (point >= 0 && isPartOfWord(point)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        addWords(words, text, new Span(start, i));
        start = -1;
      }
      i += point < 0 ? 1 : Character.charCount(point);
    }
    return words;
  }

  private static void addWords(List<Word> words, String text, Span run) {
    int start = run.start();
    while (start < run.end()) {
      int end = Math.min(start + LONGEST, run.end());
      if (end < run.end() && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      String folded = foldWord(text.substring(start, end));
      if (!folded.isEmpty()) {
        words.add(new Word(folded, new Span(start, end)));
      }
      start = end;
    }
  }

  /// Some letters decompose to more than letters: U+FDFA, one sign, is four Arabic words.
  private static String foldWord(String word) {
    String folded = fold(word);
    if (isAscii(word)) {
      return folded;
    }
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Folding::isPartOfWord).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /// One text, folded.
  public static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    // In this order, because a capital may come out of a decomposition: "𝐀" is "A".
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(point -> append(folded, point));
    return folded.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPartOfWord(int point) {
    return Character.isLetterOrDigit(point)
        || point == '_'
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static void append(StringBuilder folded, int point) {
    switch (point) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ı' -> folded.append('i');
      case 'ς' -> folded.append('σ');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ŋ' -> folded.append('n');
      case 'ħ' -> folded.append('h');
      default -> {
        if (Character.getType(point) != Character.NON_SPACING_MARK) {
          folded.appendCodePoint(point);
        }
      }
    }
  }
}
