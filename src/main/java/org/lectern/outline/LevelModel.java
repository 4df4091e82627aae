package org.lectern.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The evidence model of `levels.txt`: how likely a line begins a talk, by its signs.
///
/// A logistic model each for headings, list items and words in prose; `FitLevels` among the tests
/// fits the weights.
///
/// @param heading weights of the signs of headings
/// @param item weights of the signs of list items
/// @param mention weights of the signs of words set apart in prose
/// @param words what the signs are called in a reason; none for those that explain nothing
record LevelModel(Weights heading, Weights item, Weights mention, Map<Sign, String> words) {

  /// @param bias the log-odds where no sign is seen
  record Weights(double bias, double[] ofSigns) {

    static Weights none() {
      return new Weights(0, new double[Sign.values().length]);
    }

    double logOdds(double[] signs) {
      double sum = bias;
      for (int i = 0; i < signs.length; i++) {
        sum += ofSigns[i] * signs[i];
      }
      return sum;
    }
  }

  private static final LevelModel FITTED = read(Words.resource("levels.txt"));

  /// The model that comes with the program.
  static LevelModel fitted() {
    return FITTED;
  }

  /// Of lines such as `named 1.20 0.80 0.40 a name in it`: the sign, its weight for headings, items
  /// and words in prose, what it is called.
  static LevelModel read(List<String> lines) {
    double[] bias = new double[3];
    double[][] weights = new double[3][Sign.values().length];
    Map<Sign, String> words = new EnumMap<>(Sign.class);
    for (String line : lines) {
      String[] fields = line.strip().split("\\s+", 5);
      boolean isBias = fields[0].equals("bias");
      Sign sign = isBias ? null : Sign.valueOf(fields[0].toUpperCase(Locale.ROOT));
      for (int form = 0; form < 3; form++) {
        double weight = Double.parseDouble(fields[form + 1]);
        if (isBias) {
          bias[form] = weight;
        } else {
          weights[form][sign.ordinal()] = weight;
        }
      }
      if (!isBias && fields.length > 4) {
        words.put(sign, fields[4]);
      }
    }
    return new LevelModel(
        new Weights(bias[0], weights[0]),
        new Weights(bias[1], weights[1]),
        new Weights(bias[2], weights[2]),
        words);
  }

  /// The log-odds that a talk begins there.
  double logOdds(Candidate candidate) {
    return candidate.isFrame() || candidate.has(Sign.NO_TALK) > 0
        ? -9
        : weights(candidate).logOdds(candidate.signs());
  }

  private Weights weights(Candidate candidate) {
    return switch (candidate.form()) {
      case HEADING -> heading;
      case ITEM -> item;
      case WORDS -> mention;
    };
  }

  /// The two signs that speak for it most, in words: "a list item with a link and talks around it".
  String reason(Candidate candidate, String what) {
    List<Sign> strongest = new ArrayList<>(words.keySet());
    double[] of = weights(candidate).ofSigns();
    Comparator<Sign> byShare =
        Comparator.comparingDouble(sign -> -of[sign.ordinal()] * candidate.has(sign));
    strongest.removeIf(sign -> of[sign.ordinal()] * candidate.has(sign) < 0.2);
    strongest.sort(byShare);
    List<String> said = strongest.stream().limit(2).map(words::get).toList();
    return said.isEmpty() ? what : what + " with " + String.join(" and ", said);
  }
}
