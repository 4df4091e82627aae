package org.lectern.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares candidates with their siblings: what most of a level have speaks for each of it.
final class Siblings {

  private Siblings() {}

  /// Adds the shares of signs among the siblings of each, and how many they are.
  static void addShares(List<Candidate> found) {
    Map<String, double[]> sums = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (Candidate each : found) {
      if (each.isFrame()) {
        continue;
      }
      double[] sum = sums.getOrDefault(each.group(), new double[Sign.values().length]);
      sums.put(each.group(), sum);
      sizes.put(each.group(), sizes.getOrDefault(each.group(), 0) + 1);
      for (int s = 0; s < sum.length; s++) {
        sum[s] += each.signs()[s];
      }
    }
    double best = 0;
    double second = 0;
    String bestGroup = "";
    for (Map.Entry<String, double[]> entry : sums.entrySet()) {
      double value = quality(entry.getValue(), sizes.get(entry.getKey()));
      if (value > best) {
        second = best;
        best = value;
        bestGroup = entry.getKey();
      } else {
        second = Math.max(second, value);
      }
    }
    for (Candidate each : found) {
      double[] sum = sums.get(each.group());
      if (sum == null) {
        continue;
      }
      int size = sizes.get(each.group());
      for (Sign sign : Sign.values()) {
        if (sign.each() != null) {
          each.set(sign, sum[sign.each().ordinal()] / size);
        }
      }
      if (each.form() != Candidate.Form.SENTENCE) {
        each.set(Sign.ALONE, size == 1);
      }
      each.set(Sign.MANY, Math.clamp(Math.log(size) / Math.log(20), 0, 1));
      double own = quality(sum, size);
      double other = each.group().equals(bestGroup) ? second : best;
      each.set(Sign.BETTER_LEVEL, Math.clamp(other - own, 0, 1));
    }
  }

  private static double named(double[] signs) {
    return signs[Sign.NAMED.ordinal()]
        + signs[Sign.NAME_FIRST.ordinal()]
        + signs[Sign.NAME_BELOW.ordinal()];
  }

  private static double quality(double[] sum, int size) {
    double named = named(sum);
    return Math.min(1, named / size) * Math.min(1, named / 3);
  }
}
