package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How well what was found agrees with what a person says; case, diacritics and punctuation aside.
final class Likeness {

  /// "Docker for developers" and "Docker for Java developers" are one title (0.75), "Docker in
  /// production" is another (0.2).
  private static final double SAME_TITLE = 0.6;

  private Likeness() {}

  /// 1 for equal titles, 0 for different ones; between them the share of common words (Jaccard's
  /// coefficient), or the share of the longer title that is the shorter one, if it is enough.
  static double ofTitles(String one, String other) {
    String a = Words.fold(one);
    String b = Words.fold(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double likeness = Math.max(commonWords(a, b), contained(a, b));
    return likeness >= SAME_TITLE ? likeness : 0;
  }

  private static double commonWords(String a, String b) {
    Set<String> common = words(a);
    common.retainAll(words(b));
    Set<String> all = words(a);
    all.addAll(words(b));
    return (double) common.size() / all.size();
  }

  private static double contained(String a, String b) {
    String longer = a.length() < b.length() ? b : a;
    String shorter = a.length() < b.length() ? a : b;
    return longer.contains(shorter) ? (double) shorter.length() / longer.length() : 0;
  }

  /// Whether the two have a word in common.
  static boolean shareWord(String one, String other) {
    Set<String> common = words(Words.fold(one));
    common.retainAll(words(Words.fold(other)));
    return !common.isEmpty();
  }

  private static Set<String> words(String folded) {
    Set<String> words = new HashSet<>(List.of(folded.split(" ")));
    words.remove("");
    return words;
  }

  /// Whether they are equal, or one has the other in it as whole words: "Day 2" in "Day 2:
  /// Thursday". Nothing agrees with nothing alone.
  static boolean agree(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    String a = Words.fold(one.get());
    String b = Words.fold(other.get());
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    return Text.hasWord(a, b) || Text.hasWord(b, a);
  }

  /// How many of the names are among the others, each counted once.
  static int commonNames(List<String> names, List<String> others) {
    List<String> left = new ArrayList<>(others.stream().map(Words::fold).toList());
    return (int) names.stream().map(Words::fold).filter(left::remove).count();
  }
}
