package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares the places of a file where a talk may begin, after each was weighed by itself: a level
/// is one of talks rather by what the whole file offers beside it than by its own looks.
final class SecondLook {

  static final double MOST = 5;

  private final List<Candidate> candidates;
  private final double[] odds;
  private final int lines;
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, double[]> cousins = new HashMap<>();
  private final Taken taken;
  private double likely;

  /// What was found by its words already.
  ///
  /// @param at for each candidate whether it was
  /// @param others how many more were, where no candidate stands
  /// @param whole whether the file was found to be one talk
  record Taken(boolean[] at, int others, boolean whole) {

    static Taken none(int candidates) {
      return new Taken(new boolean[candidates], 0, false);
    }

    int count() {
      int count = others;
      for (boolean one : at) {
        count += one ? 1 : 0;
      }
      return count;
    }
  }

  /// The candidates of one group.
  private static final class Level {

    private int size;
    private double odds;
    private double likely;
    private double length;
    private double squares;
    private int taken;
    private boolean prose;

    double mean() {
      return odds / size;
    }

    double evenness() {
      double mean = length / size;
      double variance = Math.max(0, squares / size - mean * mean);
      return size < 3 ? 0 : 1 / (1 + Math.sqrt(variance) / Math.max(1, mean));
    }
  }

  /// @param odds log-odds of each by its signs
  /// @param lines how many the file has
  SecondLook(List<Candidate> candidates, double[] odds, int lines, Taken taken) {
    this.taken = taken;
    this.candidates = candidates;
    this.odds = odds;
    this.lines = Math.max(1, lines);
    for (int i = 0; i < odds.length; i++) {
      Candidate each = candidates.get(i);
      if (!each.isFrame()) {
        Level level = levels.getOrDefault(each.group(), new Level());
        levels.put(each.group(), level);
        level.size++;
        level.taken += taken.at()[i] ? 1 : 0;
        level.odds += bounded(odds[i]);
        level.likely += counted(odds[i]);
        level.prose = each.isInProse();
        int length = each.end() - each.line();
        level.length += length;
        level.squares += (double) length * length;
        double[] kin = cousins.getOrDefault(kind(each), new double[2]);
        cousins.put(kind(each), kin);
        kin[0]++;
        kin[1] += bounded(odds[i]);
        likely += counted(odds[i]);
      }
    }
  }

  /// By candidate and [Context].
  List<double[]> read() {
    double[] below = new double[odds.length];
    boolean[] takenBelow = new boolean[odds.length];
    boolean[] takenAbove = new boolean[odds.length];
    for (int i = odds.length - 1; i >= 0; i--) {
      int parent = candidates.get(i).parent();
      if (parent >= 0) {
        double own = candidates.get(i).isFrame() ? 0 : probability(odds[i]);
        takenBelow[parent] |= takenBelow[i] || taken.at()[i];
        below[parent] = Math.max(below[parent], Math.max(below[i], own));
      }
    }
    double[] above = new double[odds.length];
    List<double[]> all = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      int parent = candidates.get(i).parent();
      if (parent >= 0) {
        double own = candidates.get(parent).isFrame() ? 0 : probability(odds[parent]);
        above[i] = Math.max(above[parent], own);
      }
      takenAbove[i] = parent >= 0 && (takenAbove[parent] || taken.at()[parent]);
      if (candidates.get(i).isFrame()) {
        all.add(new double[0]);
        continue;
      }
      double[] x = of(i, below[i], above[i]);
      addTaken(i, x);
      x[Context.TAKEN_BELOW.ordinal()] = takenBelow[i] ? 1 : 0;
      x[Context.TAKEN_ABOVE.ordinal()] = takenAbove[i] ? 1 : 0;
      all.add(x);
    }
    return all;
  }

  private double[] of(int index, double below, double above) {
    Candidate each = candidates.get(index);
    Level level = levels.get(each.group());
    double own = bounded(odds[index]);
    double[] x = new double[Context.values().length];
    x[Context.OWN.ordinal()] = own / MOST;
    x[Context.OWN_FOR.ordinal()] = Math.max(0, own) / MOST;
    x[Context.SIBLINGS.ordinal()] =
        level.size < 2 ? 0 : (level.odds - own) / (level.size - 1) / MOST;
    double[] kin = cousins.get(kind(each));
    x[Context.COUSINS.ordinal()] =
        kin[0] <= level.size ? 0 : (kin[1] - level.odds) / (kin[0] - level.size) / MOST;
    double other = bestOther(each.group());
    x[Context.LEAD.ordinal()] = Math.clamp((level.mean() - other) / MOST, -1, 1);
    boolean best = level.mean() >= other;
    x[Context.BEST.ordinal()] = best ? 1 : 0;
    double quiet = each.has(Sign.CONFERENCE) * Math.max(0, 1 - likely / 2);
    x[Context.QUIET.ordinal()] = quiet;
    x[Context.QUIET_BEST.ordinal()] = best && level.size >= 3 ? quiet : 0;
    x[Context.ELSEWHERE.ordinal()] = Math.clamp((likely - level.likely) / 3, 0, 1);
    x[Context.HOLDS.ordinal()] = below;
    x[Context.HELD.ordinal()] = above;
    x[Context.COVERS.ordinal()] = Math.min(1, level.length / lines);
    x[Context.EVEN.ordinal()] = level.evenness();
    x[Context.THREE.ordinal()] = level.size >= 3 ? 1 : 0;
    x[Context.SIX.ordinal()] = level.size >= 6 ? 1 : 0;
    return x;
  }

  private void addTaken(int index, double[] x) {
    Level level = levels.get(candidates.get(index).group());
    int own = taken.at()[index] ? 1 : 0;
    x[Context.TAKEN.ordinal()] = own;
    x[Context.TAKEN_SIBLINGS.ordinal()] =
        level.size < 2 ? 0 : (double) (level.taken - own) / (level.size - 1);
    x[Context.TAKEN_ELSEWHERE.ordinal()] = Math.clamp((taken.count() - level.taken) / 3.0, 0, 1);
    x[Context.WHOLE.ordinal()] = taken.whole() ? 1 : 0;
  }

  /// The mean of the likeliest other level of at least two.
  private double bestOther(String group) {
    double best = -MOST;
    for (Map.Entry<String, Level> entry : levels.entrySet()) {
      if (!entry.getKey().equals(group) && entry.getValue().size >= 2 && !entry.getValue().prose) {
        best = Math.max(best, entry.getValue().mean());
      }
    }
    return best;
  }

  /// Its level or depth, whatever holds it.
  private static String kind(Candidate each) {
    String group = each.group();
    int end = group.indexOf('/');
    return end >= 0
        ? group.substring(0, end)
        : each.isHeading() ? group.substring(0, group.length() - 1) : group;
  }

  private static double bounded(double odds) {
    return Math.clamp(odds, -MOST, MOST);
  }

  /// Many that are hardly likely count for less than one that is.
  private static double counted(double odds) {
    double probability = probability(odds);
    return probability * probability;
  }

  private static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
