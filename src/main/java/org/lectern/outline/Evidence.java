package org.lectern.outline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The features found for one candidate, each with the share of its weight that counts.
final class Evidence {

  /// A candidate with this much is a talk.
  static final double ENOUGH = 2.0;

  private final Map<Feature, Double> found = new EnumMap<>(Feature.class);
  private Optional<Judgement> judgement = Optional.empty();

  /// What the model of levels says: how likely it is, and why.
  private record Judgement(double probability, String reason) {}

  /// @param probability from 0 to 1
  Evidence judged(double probability, String reason) {
    judgement = Optional.of(new Judgement(probability, reason));
    return this;
  }

  Evidence add(Feature feature) {
    return add(feature, 1);
  }

  /// @param share of the weight, from 0 to 1
  Evidence add(Feature feature, double share) {
    found.put(feature, Math.max(share, share(feature)));
    return this;
  }

  Evidence addAll(Set<Feature> features) {
    for (Feature feature : features) {
      add(feature);
    }
    return this;
  }

  /// Takes back what was found.
  Evidence remove(Feature feature) {
    found.remove(feature);
    return this;
  }

  /// The share of its weight that counts, 0 where it was not found.
  double share(Feature feature) {
    Double share = found.get(feature);
    return share == null ? 0 : share;
  }

  boolean has(Feature feature) {
    return found.containsKey(feature);
  }

  boolean namesSpeaker() {
    for (Feature feature : found.keySet()) {
      if (feature.namesSpeaker()) {
        return true;
      }
    }
    return false;
  }

  double score() {
    double score = 0;
    for (Map.Entry<Feature, Double> entry : found.entrySet()) {
      score += entry.getKey().weight() * entry.getValue();
    }
    return score;
  }

  boolean isEnough() {
    return score() >= ENOUGH;
  }

  /// From 0 to 1: about a half where it is just enough, and never certain.
  double confidence() {
    double probability =
        judgement.isPresent() ? judgement.get().probability() : 0.3 + 0.13 * score();
    return Math.clamp(probability, 0.05, 0.97);
  }

  /// The two features that weigh most, in words: "a heading with a name after a dash".
  ///
  /// @param what the candidate is: "a heading"; what these words say already is not said again
  String reason(String what) {
    return judgement.isPresent() ? judgement.get().reason() : reasonOfFeatures(what);
  }

  private String reasonOfFeatures(String what) {
    Set<Feature> telling = EnumSet.noneOf(Feature.class);
    for (Feature feature : ownOrAll()) {
      if (feature.weight() > 0 && !what.contains(feature.words())) {
        telling.add(feature);
      }
    }
    if (telling.isEmpty()) {
      return what;
    }
    Feature first = heaviest(telling);
    telling.remove(first);
    String reason = what + " with " + first.words();
    return telling.isEmpty() ? reason : reason + " and " + heaviest(telling).words();
  }

  /// Likeness to others counts only where hardly more speaks for it.
  private Set<Feature> ownOrAll() {
    Set<Feature> own = EnumSet.noneOf(Feature.class);
    own.addAll(found.keySet());
    own.remove(Feature.LIKE_SIBLINGS);
    for (Feature feature : own) {
      if (weight(feature) >= 1) {
        return own;
      }
    }
    return found.keySet();
  }

  /// The first of those that weigh most; likeness to others where there are none.
  private Feature heaviest(Set<Feature> features) {
    Feature heaviest = Feature.LIKE_SIBLINGS;
    double most = Double.NEGATIVE_INFINITY;
    for (Feature feature : features) {
      if (weight(feature) > most) {
        heaviest = feature;
        most = weight(feature);
      }
    }
    return heaviest;
  }

  private double weight(Feature feature) {
    return feature.weight() * share(feature);
  }

  /// The features and shares that were found, for looking at a decision.
  @Override
  public String toString() {
    return found.toString();
  }

  /// The feature that weighs most, by which alike candidates are counted.
  Feature strongest() {
    return heaviest(ownOrAll());
  }
}
