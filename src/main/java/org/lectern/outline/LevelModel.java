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
/// @param sentence weights of the signs of sentences
/// @param again the weights of the same three for the second look
/// @param words what the signs are called in a reason; none for those that explain nothing
record LevelModel(
    Weights heading,
    Weights item,
    Weights mention,
    Weights sentence,
    List<Weights> again,
    Map<Sign, String> words) {

  /// @param bias the log-odds where no sign is seen
  record Weights(double bias, double[] ofSigns) {

    double logOdds(double[] signs) {
      double sum = bias;
      for (int i = 0; i < signs.length; i++) {
        sum += ofSigns[i] * signs[i];
      }
      return sum;
    }
  }

  /// Log-odds of what cannot be a talk.
  private static final double NONE = -9;

  /// An item without a name that looks no more like a talk than this is none among talks either:
  /// "met old friends".
  private static final double HARDLY = -0.25;

  /// The same for one whose words could not be a title: "A fracture of the community (less so …".
  private static final double UNLIKE_TITLE = 1.0;

  private static final int FORMS = Candidate.Form.values().length;

  private static final LevelModel FITTED = read(Words.resource("levels.txt"));

  /// The model that comes with the program.
  static LevelModel fitted() {
    return FITTED;
  }

  /// Of lines such as `named 1.20 0.80 0.40 a name in it`: the sign, its weight for headings, items
  /// and words in prose, what it is called. Behind a second `bias` the weights of [Context].
  static LevelModel read(List<String> lines) {
    double[][] bias = new double[2][FORMS];
    double[][] weights = new double[FORMS][Sign.values().length];
    double[][] again = new double[FORMS][Context.values().length];
    Map<Sign, String> words = new EnumMap<>(Sign.class);
    int look = -1;
    for (String line : lines) {
      String[] fields = line.strip().split("\\s+", FORMS + 2);
      look += fields[0].equals("bias") ? 1 : 0;
      String name = fields[0].toUpperCase(Locale.ROOT);
      double[][] of = fields[0].equals("bias") ? null : look == 0 ? weights : again;
      int at =
          of == null
              ? 0
              : look == 0 ? Sign.valueOf(name).ordinal() : Context.valueOf(name).ordinal();
      for (int form = 0; form < FORMS; form++) {
        double weight = Double.parseDouble(fields[form + 1]);
        if (of == null) {
          bias[look][form] = weight;
        } else {
          of[form][at] = weight;
        }
      }
      if (look == 0 && of != null && fields.length > FORMS + 1) {
        words.put(Sign.valueOf(name), fields[FORMS + 1]);
      }
    }
    return new LevelModel(
        new Weights(bias[0][0], weights[0]),
        new Weights(bias[0][1], weights[1]),
        new Weights(bias[0][2], weights[2]),
        new Weights(bias[0][3], weights[3]),
        List.of(
            new Weights(bias[1][0], again[0]),
            new Weights(bias[1][1], again[1]),
            new Weights(bias[1][2], again[2]),
            new Weights(bias[1][3], again[3])),
        words);
  }

  /// The log-odds that a talk begins there, by its signs alone.
  double logOdds(Candidate candidate) {
    return isNone(candidate) ? NONE : weights(candidate).logOdds(candidate.signs());
  }

  /// The log-odds of all candidates of a file, each seen beside the others.
  ///
  /// @param lines how many the file has
  /// @param taken what was found by its words
  double[] logOdds(List<Candidate> candidates, int lines, SecondLook.Taken taken) {
    double[] odds = new double[candidates.size()];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = logOdds(candidates.get(i));
    }
    if (again.isEmpty()) {
      return odds;
    }
    List<double[]> contexts = new SecondLook(candidates, odds, lines, taken).read();
    for (int i = 0; i < odds.length; i++) {
      Candidate each = candidates.get(i);
      if (!isNone(each)) {
        double first = odds[i];
        odds[i] = again.get(each.form().ordinal()).logOdds(contexts.get(i));
        if (!taken.at()[i] && isPlain(each) && first < (each.mayBeTalk() ? HARDLY : UNLIKE_TITLE)) {
          odds[i] = Math.min(0, first);
        }
      }
    }
    return odds;
  }

  /// An item, or a line that speaks of several talks, with no name in it.
  private static boolean isPlain(Candidate candidate) {
    return candidate.telling().speakers().isEmpty()
        && (candidate.form() == Candidate.Form.ITEM || candidate.has(Sign.MANY_TALKS) > 0);
  }

  private static boolean isNone(Candidate candidate) {
    boolean named =
        candidate.has(Sign.NAMED) + candidate.has(Sign.NAME_FIRST) + candidate.has(Sign.NAME_BELOW)
            > 0;
    return candidate.isFrame()
        || candidate.has(Sign.NO_TALK) > 0
        || candidate.has(Sign.PART) > 0 && !named;
  }

  private Weights weights(Candidate candidate) {
    return switch (candidate.form()) {
      case HEADING -> heading;
      case ITEM -> item;
      case WORDS -> mention;
      case SENTENCE -> sentence;
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
