package org.lectern.anchor;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what two sequences have in common, in bounded time.
///
/// What is equal at both ends is cut off; a long middle is cut at the items that stand once in each
/// sequence (Bram Cohen's patience diff); what then lies between two cuts is compared by Myers'
/// algorithm ("An O(ND) Difference Algorithm", 1986). Where that would take too long, it is left as
/// changed.
final class Comparison {

  /// Items of both sides that Myers' algorithm is given at once; its time and memory grow with the
  /// square: a file of ten thousand lines "x" beside one of ten thousand lines "y".
  private static final int MYERS_LIMIT = 1000;

  /// Steps of Myers' algorithm that all parts may take together: about a second.
  private static final long BUDGET = 100_000_000;

  private static final int DEPTH_LIMIT = 20;

  private final List<Stretch> found = new ArrayList<>();
  private long budget = BUDGET;

  /// The stretches that both lists have in common, in order.
  <T> List<Stretch> compare(List<T> before, List<T> after) {
    found.clear();
    part(before, after, new Stretch(0, 0, 0), 0);
    found.sort(Comparator.comparingInt(Stretch::before));
    return List.copyOf(found);
  }

  private <T> void part(List<T> before, List<T> after, Stretch at, int depth) {
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    add(at.before(), at.after(), head);
    add(at.before() + before.size() - tail, at.after() + after.size() - tail, tail);
    if (head + tail < shorter) {
      middle(
          before.subList(head, before.size() - tail),
          after.subList(head, after.size() - tail),
          new Stretch(at.before() + head, at.after() + head, 0),
          depth);
    }
  }

  private <T> void middle(List<T> before, List<T> after, Stretch at, int depth) {
    long size = (long) before.size() + after.size();
    if (size <= MYERS_LIMIT) {
      if (budget >= size * size) {
        budget -= size * size;
        myers(before, after, at);
      }
      return;
    }
    if (depth == DEPTH_LIMIT) {
      return;
    }
    // Copied out of the sublists: nested views would make each access dearer than the last.
    List<T> old = new ArrayList<>(before);
    List<T> fresh = new ArrayList<>(after);
    int from = 0;
    int to = 0;
    for (int[] pair : rising(uniquePairs(old, fresh))) {
      between(old.subList(from, pair[0]), fresh.subList(to, pair[1]), at, from, to, depth);
      add(at.before() + pair[0], at.after() + pair[1], 1);
      from = pair[0] + 1;
      to = pair[1] + 1;
    }
    if (from > 0) {
      between(old.subList(from, old.size()), fresh.subList(to, fresh.size()), at, from, to, depth);
    }
  }

  private <T> void between(List<T> before, List<T> after, Stretch at, int from, int to, int depth) {
    if (!before.isEmpty() && !after.isEmpty()) {
      part(before, after, new Stretch(at.before() + from, at.after() + to, 0), depth + 1);
    }
  }

  private <T> void myers(List<T> before, List<T> after, Stretch at) {
    List<Change> changes = new ArrayList<>(new MyersDiff<T>().computeDiff(before, after, null));
    changes.sort(Comparator.comparingInt(change -> change.startOriginal));
    int from = 0;
    int to = 0;
    for (Change change : changes) {
      add(at.before() + from, at.after() + to, change.startOriginal - from);
      from = change.endOriginal;
      to = change.endRevised;
    }
    add(at.before() + from, at.after() + to, before.size() - from);
  }

  private void add(int before, int after, int length) {
    if (length > 0) {
      found.add(new Stretch(before, after, length));
    }
  }

  /// Items that stand once in each list: their two places, in the order of the first list.
  private static <T> List<int[]> uniquePairs(List<T> before, List<T> after) {
    Map<T, Integer> placesBefore = placesOfUnique(before);
    Map<T, Integer> placesAfter = placesOfUnique(after);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Integer place = placesAfter.get(before.get(i));
      if (place != null && place >= 0 && placesBefore.get(before.get(i)) >= 0) {
        pairs.add(new int[] {i, place});
      }
    }
    return pairs;
  }

  private static <T> Map<T, Integer> placesOfUnique(List<T> items) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.merge(items.get(i), i, (one, other) -> -1);
    }
    return places;
  }

  /// The longest subsequence whose second places rise too, by patience sorting.
  private static List<int[]> rising(List<int[]> pairs) {
    int[] ends = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int[] values = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int pile = -1 - Arrays.binarySearch(values, 0, length, pairs.get(i)[1]);
      ends[pile] = i;
      values[pile] = pairs.get(i)[1];
      previous[i] = pile == 0 ? -1 : ends[pile - 1];
      length = Math.max(length, pile + 1);
    }
    List<int[]> chosen = new ArrayList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      chosen.add(pairs.get(i));
    }
    return chosen.reversed();
  }
}
