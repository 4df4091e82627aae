package org.lectern.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Compares words as people do: case, diacritics and punctuation aside.
final class Words {

  /// The blanks of ASCII.
  static final String BLANKS = " \t\n\u000B\f\r";

  private Words() {}

  /// Letters and digits in lower case without diacritics, all else one blank: "Q&A:" is `q a`.
  static String fold(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    String plain = isAscii(small) ? small : withoutDiacritics(small);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !folded.isEmpty()
          && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String withoutDiacritics(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }

  /// The text without those of the signs at its end.
  static String withoutEnd(String text, String signs) {
    int end = text.length();
    while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /// What stands between blanks of ASCII, nothing of it empty.
  static List<String> between(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || BLANKS.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /// The text with each word beginning large.
  static String capitalised(String text) {
    StringBuilder words = new StringBuilder(text);
    for (int i = 0; i < words.length(); i++) {
      if (i == 0 || words.charAt(i - 1) == ' ') {
        words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
      }
    }
    return words.toString();
  }

  static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// How many words there are between blanks.
  static int count(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = isBlank(text.charAt(i));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }

  /// The text with each kind of blank made an ordinary one; as long as before, so that offsets
  /// stay.
  static String withPlainBlanks(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (isBlank(characters[i])) {
        characters[i] = ' ';
      }
    }
    return new String(characters);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// The lines of a resource beside this class, without comments and empty ones.
  static List<String> resource(String name) {
    try (InputStream in = Resource.open(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String words = line.strip();
        if (!words.isEmpty() && !words.startsWith("#")) {
          lines.add(words);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
