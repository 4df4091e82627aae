package org.lectern.query;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.stream.IntStream;

/// Makes words comparable: the case is dropped, accents are, and letters that no decomposition
/// reaches are spelt out ("Łukasz" as "lukasz", "Straße" as "strasse").
///
/// The index and the query are folded by this one class, so that they cannot differ.
public final class Folding {

  /// A table, because each letter of each text is looked up in it.
  private static final BitSet ASCII_WORD =
      IntStream.range(0, 128)
          .filter(point -> Character.isLetterOrDigit(point) || point == '_')
          .collect(BitSet::new, BitSet::set, BitSet::or);

  private Folding() {}

  /// One text, folded.
  public static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    if (hasGrams(text)) {
      return foldRuns(text);
    }
    // In this order, because a capital may come out of a decomposition: "𝐀" is "A".
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    int point;
    for (int i = 0; i < decomposed.length(); i += Character.charCount(point)) {
      point = decomposed.codePointAt(i);
      append(folded, point);
    }
    return folded.toString();
  }

  private static boolean hasGrams(String text) {
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (isGram(point)) {
        return true;
      }
    }
    return false;
  }

  /// A decomposition would take Korean syllables apart, and "が" for "か".
  private static String foldRuns(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      boolean gram = isGram(text.codePointAt(start));
      int end = start;
      while (end < text.length() && isGram(text.codePointAt(end)) == gram) {
        end += Character.charCount(text.codePointAt(end));
      }
      String run = text.substring(start, end);
      folded.append(gram ? Normalizer.normalize(run, Normalizer.Form.NFKC) : fold(run));
      start = end;
    }
    return folded.toString();
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /// Whether a letter belongs to a writing without blanks between words, or, as Korean, one whose
  /// words carry their endings: such text is found by pairs of letters.
  static boolean isGram(int point) {
    if (point < 0x1100) {
      return false;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> Character.isLetter(point);
      // The long vowel of Katakana, and the voicing marks of both.
      default -> point == 0x30FC || point == 0x3099 || point == 0x309A;
    };
  }

  static boolean isPartOfWord(int point) {
    if (point < 128) {
      return ASCII_WORD.get(point);
    }
    return Character.isLetterOrDigit(point)
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
