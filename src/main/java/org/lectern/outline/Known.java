package org.lectern.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which candidates are talks by their words already.
///
/// @param found for each candidate what was found there, or null
/// @param others what was found where no candidate stands, or one that only holds talks
/// @param whole whether the file was found to be one talk
record Known(List<Finding> found, Set<Finding> others, boolean whole) {

  /// @param whole whether the file was found to be one talk: then no candidate is known
  static Known of(List<Candidate> candidates, List<Finding> findings, boolean whole) {
    Finding[] known = new Finding[candidates.size()];
    if (whole) {
      return new Known(Arrays.asList(known), Set.of(), true);
    }
    Map<Integer, List<Finding>> byLine = new HashMap<>();
    for (Finding finding : findings) {
      byLine.putIfAbsent(finding.line(), new ArrayList<>());
      byLine.get(finding.line()).add(finding);
    }
    Set<Finding> others = new LinkedHashSet<>(findings);
    Set<Finding> told = new HashSet<>();
    for (int i = 0; i < known.length; i++) {
      Candidate each = candidates.get(i);
      for (Finding finding : byLine.getOrDefault(each.line(), List.of())) {
        if (known[i] == null && isAt(finding, each) && (!each.isInProse() || told.add(finding))) {
          known[i] = finding;
          if (!each.isFrame()) {
            others.remove(finding);
          }
        }
      }
    }
    return new Known(Arrays.asList(known), others, false);
  }

  private static boolean isAt(Finding finding, Candidate candidate) {
    return switch (candidate.form()) {
      case WORDS -> false;
      case SENTENCE -> tellsSame(candidate, finding);
      case HEADING, ITEM -> true;
    };
  }

  private static boolean tellsSame(Candidate sentence, Finding finding) {
    List<String> speakers = finding.telling().speakers();
    return finding.level() == Finding.BELOW_HEADINGS
        && (speakers.isEmpty() && sentence.telling().speakers().isEmpty()
            ? finding.start() == sentence.start()
            : shareName(speakers, sentence.telling().speakers()));
  }

  /// Whether one of the names is one of the others, or a part of it: "Anna" and "Anna Roe".
  static boolean shareName(List<String> names, List<String> others) {
    for (String name : names) {
      for (String other : others) {
        if (Text.hasWord(name, other) || Text.hasWord(other, name)) {
          return true;
        }
      }
    }
    return false;
  }

  /// What was found there by its words, or null.
  Finding at(int candidate) {
    return found.get(candidate);
  }

  /// What the second look may know of it.
  SecondLook.Taken taken() {
    boolean[] at = new boolean[found.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = found.get(i) != null;
    }
    return new SecondLook.Taken(at, others.size(), whole);
  }
}
