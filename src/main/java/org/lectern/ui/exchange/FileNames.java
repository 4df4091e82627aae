package org.lectern.ui.exchange;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/// Makes names of files out of titles.
final class FileNames {

  /// What file systems take: 255 bytes of UTF-8 (ext4, APFS), or as many UTF-16 units (NTFS).
  private static final int MOST_BYTES = 255;

  /// A longer one is not read to its end in any list of files.
  private static final int MOST_CHARACTERS = 100;

  private static final String NAMELESS = "Lectern";

  private FileNames() {}

  /// A title as the name of a file, without the signs that some system does not take; cut, where it
  /// is too long, behind a whole character as the eye sees it.
  ///
  /// @param ending with its dot
  static String of(String title, String ending) {
    String words = title.replaceAll("[\\\\/:*?\"<>|\\p{Cc}]+", "-").strip();
    String name = cut(words, MOST_BYTES - bytes(ending)).strip();
    return (name.isEmpty() ? NAMELESS : name) + ending;
  }

  private static String cut(String words, int most) {
    if (words.length() <= MOST_CHARACTERS && bytes(words) <= most) {
      return words;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(words);
    int end = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      if (next > MOST_CHARACTERS || bytes(words.substring(0, next)) > most) {
        break;
      }
      end = next;
    }
    return words.substring(0, end);
  }

  private static int bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }
}
