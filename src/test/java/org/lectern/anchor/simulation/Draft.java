package org.lectern.anchor.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A source text under edits that remembers of each character where it stood at first.
///
/// Places given as *old* count in the text as it was at first, all others in the text as it is now.
final class Draft {

  /// The origin of a character that was typed in.
  private static final int NEW = -1;

  private final StringBuilder text;
  private int[] origins;
  private final Map<Integer, Integer> merged = new HashMap<>();

  Draft(String source) {
    text = new StringBuilder(source);
    origins = new int[source.length()];
    Arrays.setAll(origins, i -> i);
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  char charAt(int place) {
    return text.charAt(place);
  }

  /// Where words stand last that begin at `before` or earlier; -1 for nowhere.
  int lastIndexOf(String words, int before) {
    return text.lastIndexOf(words, before);
  }

  /// Where an old character stands now; -1 for one that is gone.
  int placeOf(int old) {
    // Most edits leave most of the text near its old place.
    for (int away = 0; away < origins.length; away++) {
      if (old + away < origins.length && origins[old + away] == old) {
        return old + away;
      }
      int behind = old - away;
      if (behind >= 0 && behind < origins.length && origins[behind] == old) {
        return behind;
      }
      if (behind < 0 && old + away >= origins.length) {
        return -1;
      }
    }
    return -1;
  }

  /// The present place of each old character; -1 for those that are gone.
  int[] places(int oldLength) {
    int[] places = new int[oldLength];
    Arrays.fill(places, -1);
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] != NEW) {
        places[origins[i]] = i;
      }
    }
    merged.forEach((lost, kept) -> places[lost] = places[kept]);
    return places;
  }

  void delete(int from, int to) {
    text.delete(from, to);
    splice(from, to, new int[0]);
  }

  void insert(int at, String words) {
    text.insert(at, words);
    int[] fresh = new int[words.length()];
    Arrays.fill(fresh, NEW);
    splice(at, at, fresh);
  }

  void replace(int from, int to, String words) {
    delete(from, to);
    insert(from, words);
  }

  /// Cuts a part out and puts it in elsewhere.
  ///
  /// @param at outside of the part
  void move(int from, int to, int at) {
    String words = text.substring(from, to);
    int[] moving = Arrays.copyOfRange(origins, from, to);
    delete(from, to);
    int target = at >= to ? at - (to - from) : at;
    text.insert(target, words);
    splice(target, target, moving);
  }

  /// Writes some characters in another way that means the same: each keeps its place in the row.
  void respell(int from, int to, String spelling) {
    int[] fresh = new int[spelling.length()];
    for (int i = 0; i < fresh.length; i++) {
      fresh[i] = from + i < to ? origins[from + i] : NEW;
    }
    for (int i = from + fresh.length; i < to && fresh.length > 0; i++) {
      int last = fresh[fresh.length - 1];
      if (origins[i] != NEW && last != NEW) {
        merged.put(origins[i], last);
      }
    }
    text.replace(from, to, spelling);
    splice(from, to, fresh);
  }

  private void splice(int from, int to, int[] fresh) {
    int[] next = new int[origins.length - (to - from) + fresh.length];
    System.arraycopy(origins, 0, next, 0, from);
    System.arraycopy(fresh, 0, next, from, fresh.length);
    System.arraycopy(origins, to, next, from + fresh.length, origins.length - to);
    origins = next;
  }
}
