package org.lectern.outline;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    found.merge(feature, share, Math::max);
    return this;
  }

  /// Takes back what was found.
  Evidence remove(Feature feature) {
    found.remove(feature);
    return this;
  }

  /// The share of its weight that counts, 0 where it was not found.
  double share(Feature feature) {
    return found.getOrDefault(feature, 0.0);
  }

  boolean has(Feature feature) {
    return found.containsKey(feature);
  }

  boolean namesSpeaker() {
    return found.keySet().stream().anyMatch(Feature::namesSpeaker);
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
    return Math.clamp(
        judgement.map(Judgement::probability).orElseGet(() -> 0.3 + 0.13 * score()), 0.05, 0.97);
  }

  /// The two features that weigh most, in words: "a heading with a name after a dash".
  ///
  /// @param what the candidate is: "a heading"; what these words say already is not said again
  String reason(String what) {
    return judgement.map(Judgement::reason).orElseGet(() -> reasonOfFeatures(what));
  }

  private String reasonOfFeatures(String what) {
    List<String> strongest =
        found.entrySet().stream()
            .filter(entry -> entry.getKey().weight() > 0)
            .filter(entry -> !what.contains(entry.getKey().words()))
            .filter(entry -> entry.getKey() != Feature.LIKE_SIBLINGS || !hasOwn())
            .sorted(Comparator.comparing(entry -> -entry.getKey().weight() * entry.getValue()))
            .limit(2)
            .map(entry -> entry.getKey().words())
            .toList();
    return strongest.isEmpty() ? what : what + " with " + String.join(" and ", strongest);
  }

  /// Whether more than its likeness to others speaks for it.
  private boolean hasOwn() {
    return found.entrySet().stream()
        .anyMatch(entry ->
            entry.getKey() != Feature.LIKE_SIBLINGS
                && entry.getKey().weight() * entry.getValue() >= 1);
  }

  /// The features and shares that were found, for looking at a decision.
  @Override
  public String toString() {
    return found.toString();
  }

  /// The feature that weighs most, by which alike candidates are counted.
  Feature strongest() {
    return found.entrySet().stream()
        .filter(entry -> entry.getKey() != Feature.LIKE_SIBLINGS || !hasOwn())
        .max(Comparator.comparing(entry -> entry.getKey().weight() * entry.getValue()))
        .map(Map.Entry::getKey)
        .orElse(Feature.LIKE_SIBLINGS);
  }
}
