package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chooses the lines at which talks stand: of all candidates those with the greatest odds together,
/// none of which holds another.
///
/// A candidate and all that it holds exclude each other. From the innermost outwards each is either
/// a talk itself or leaves its place to the best of what it holds; siblings resemble each other, so
/// several count for less than their sum.
final class Levels {

  /// Log-odds that a talk found by its words has ahead of the others.
  static final double TAKEN = 4.0;

  /// The same of one that prose tells.
  static final double TAKEN_IN_PROSE = 4.0;

  /// Log-odds of a talk found by its words where no candidate stands: a sentence.
  private static final double OTHER = 2.0;

  /// Log-odds of the whole file, where its head says that it is one talk.
  static final double WHOLE = 2.0;

  /// The power of their number by which the odds of siblings are divided: they stand or fall
  /// together, so ten are hardly surer than one.
  private static final double ALIKE = 0.8;

  /// Words in prose need so much; they are no levels, and fewer of them would be found otherwise.
  private static final double ENOUGH_OF_WORDS = -0.4;

  /// Most of what one reads in lists and sentences is no talk: these are to be surer.
  private static final double ENOUGH_OF_ITEMS = 0.3;

  private static final double ENOUGH_OF_SENTENCES = 0.8;

  private final List<Candidate> candidates;
  private final double[] odds;
  private final double[] sum;
  private final int[] count;
  private final Map<Integer, List<Integer>> others = new HashMap<>();

  /// @param odds log-odds of each candidate
  Levels(List<Candidate> candidates, double[] odds) {
    this.candidates = candidates;
    this.odds = odds;
    this.sum = new double[candidates.size()];
    this.count = new int[candidates.size()];
  }

  /// A talk that stands at no candidate, and what holds it.
  void add(int other, int parent) {
    others.putIfAbsent(parent, new ArrayList<>());
    others.get(parent).add(other);
  }

  /// @param whole log-odds that the file is one talk
  /// @param talks for the indexes of the chosen candidates
  /// @param kept for the others that stay
  /// @return whether the file is no single talk
  boolean choose(double whole, List<Integer> talks, List<Integer> kept) {
    boolean[] own = new boolean[candidates.size()];
    double all = 0;
    int some = 0;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      int more = others.getOrDefault(i, List.of()).size();
      double below = sum[i] + more * OTHER;
      int number = count[i] + more;
      double mine = odds[i] - enough(candidates.get(i));
      own[i] = mine > 0 && mine >= below / Math.pow(Math.max(1, number), ALIKE);
      double value = own[i] ? mine : below;
      int members = own[i] ? 1 : number;
      int parent = candidates.get(i).parent();
      if (parent >= 0) {
        sum[parent] += value;
        count[parent] += members;
      } else {
        all += value;
        some += members;
      }
    }
    int more = others.getOrDefault(-1, List.of()).size();
    all += more * OTHER;
    some += more;
    if (whole >= all / Math.pow(Math.max(1, some), ALIKE) && whole > 0) {
      return false;
    }
    boolean[] held = new boolean[candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      int parent = candidates.get(i).parent();
      held[i] = parent >= 0 && (held[parent] || own[parent]);
      if (own[i] && !held[i]) {
        talks.add(i);
      }
    }
    for (Map.Entry<Integer, List<Integer>> other : others.entrySet()) {
      int parent = other.getKey();
      if (parent < 0 || !held[parent] && !own[parent]) {
        kept.addAll(other.getValue());
      }
    }
    return true;
  }

  private static double enough(Candidate candidate) {
    return switch (candidate.form()) {
      case HEADING -> 0;
      case ITEM -> ENOUGH_OF_ITEMS;
      case WORDS -> ENOUGH_OF_WORDS;
      case SENTENCE -> ENOUGH_OF_SENTENCES;
    };
  }
}
