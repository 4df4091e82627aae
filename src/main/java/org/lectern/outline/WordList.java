package org.lectern.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The words of a resource beside this class, in ascending order, one blank or line feed between
/// them; lines at its head that begin with `#` are comments.
///
/// A word is looked up by halves in the text as it was read: any other table of tens of thousands
/// of names would be built at each start, and felt.
final class WordList {

  private final String text;
  private final int first;

  private WordList(String text) {
    this.text = text;
    int start = 0;
    while (text.startsWith("#", start)) {
      start = text.indexOf('\n', start) + 1;
    }
    this.first = start;
  }

  static WordList of(String resource) {
    try (InputStream in = Resource.open(resource)) {
      return new WordList(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  boolean contains(String word) {
    int low = first;
    int high = text.length();
    while (low < high) {
      int start = startOfWord(low + high >>> 1, low);
      int end = start;
      while (end < text.length() && isLetter(end)) {
        end++;
      }
      int order = compare(word, start, end);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        high = start;
      } else {
        low = end + 1;
      }
    }
    return false;
  }

  private int startOfWord(int at, int from) {
    int start = at;
    while (start > from && isLetter(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isLetter(int at) {
    return text.charAt(at) > ' ';
  }

  private int compare(String word, int start, int end) {
    int common = Math.min(word.length(), end - start);
    for (int i = 0; i < common; i++) {
      int order = word.charAt(i) - text.charAt(start + i);
      if (order != 0) {
        return order;
      }
    }
    return word.length() - (end - start);
  }
}
