package org.lectern.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The words of resources beside this class, blanks between them; lines that begin with `#` are
/// comments.
///
/// The words stay in the text they were read from, behind a table of their places (open addressing
/// with linear probing, Knuth, The Art of Computer Programming 3, 6.4): tens of thousands of objects
/// for tens of thousands of names would be felt at each start.
final class WordList {

  /// Where there is no word; no word stands there, for the text begins with a line feed.
  private static final int NONE = 0;

  private final String text;
  private final int[] places;

  private WordList(String text) {
    this.text = text;
    // There are no more words than half as many as letters: the table is never full.
    this.places = new int[Integer.highestOneBit(Math.max(16, text.length()))];
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Words.isBlank(text.charAt(i))) {
        if (i > start) {
          add(start, i);
        }
        start = i + 1;
      } else if (text.charAt(i) == '#' && text.charAt(i - 1) == '\n') {
        i = text.indexOf('\n', i);
        start = i + 1;
      }
    }
  }

  static WordList of(String... resources) {
    StringBuilder text = new StringBuilder("\n");
    for (String resource : resources) {
      try (InputStream in = WordList.class.getResourceAsStream(resource)) {
        text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(resource, e);
      }
    }
    return new WordList(text.toString());
  }

  boolean contains(String word) {
    if (word.isEmpty() || word.indexOf(' ') >= 0) {
      return false;
    }
    for (int slot = slot(word, 0, word.length()); places[slot] != NONE; slot = next(slot)) {
      int end = places[slot] + word.length();
      if (text.startsWith(word, places[slot]) && Words.isBlank(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int end) {
    int slot = slot(text, start, end);
    while (places[slot] != NONE) {
      slot = next(slot);
    }
    places[slot] = start;
  }

  private int next(int slot) {
    return slot + 1 & places.length - 1;
  }

  private int slot(String letters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters.charAt(i);
    }
    return (hash ^ hash >>> 15) & places.length - 1;
  }
}
