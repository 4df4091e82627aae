package org.lectern.anchor.simulation;

import java.util.Optional;
import org.lectern.model.Span;

/// How many highlights a rule put right.
final class Score {

  private int standing;
  private int found;
  private int misplaced;
  private int deleted;
  private int invented;

  /// Counts one; returns whether the rule was right about it.
  boolean count(Trace trace, Trace.Remains remains, Optional<Span> place) {
    if (remains.isDeleted()) {
      deleted++;
      invented += place.isPresent() ? 1 : 0;
      return place.isEmpty();
    }
    standing++;
    boolean right = place.isPresent() && trace.isRight(remains, place.get());
    found += right ? 1 : 0;
    misplaced += place.isPresent() && !right ? 1 : 0;
    return right;
  }

  void add(Score other) {
    standing += other.standing;
    found += other.found;
    misplaced += other.misplaced;
    deleted += other.deleted;
    invented += other.invented;
  }

  int all() {
    return standing + deleted;
  }

  /// Of all, the share that was put in a wrong place, or in a place where there is none.
  double wrong() {
    return share(misplaced + invented, all());
  }

  /// Of those whose text still stands, the share that was put there.
  double found() {
    return standing == 0 ? 1 : share(found, standing);
  }

  /// Of those whose text is gone, the share that was left unattached.
  double unattached() {
    return deleted == 0 ? 1 : share(deleted - invented, deleted);
  }

  int deletedOnes() {
    return deleted;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
