package org.lectern.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lectern.intake.FileOutcome;
import org.lectern.intake.Outcome;
import org.lectern.messages.Messages;

/// Says in one line what became of a drop.
final class Summary {

  private static final Messages WORDS = Messages.of(Summary.class);

  private Summary() {}

  /// For example "3 added, 1 unchanged, 1 rejected".
  ///
  /// @param leftOut how many files were left out because a person stopped the import
  static String of(List<FileOutcome> results, int leftOut) {
    String rest = leftOut == 0 ? "" : WORDS.get("summary.stopped", leftOut) + " ";
    return results.isEmpty() && leftOut > 0 ? rest.strip() : rest + of(results);
  }

  static String of(List<FileOutcome> results) {
    if (results.isEmpty()) {
      return WORDS.get("summary.none");
    }
    List<String> parts = new ArrayList<>();
    count(results, Outcome.Added.class::isInstance, "summary.added", parts);
    count(results, Outcome.Updated.class::isInstance, "summary.updated", parts);
    count(results, Outcome.Unchanged.class::isInstance, "summary.unchanged", parts);
    count(results, Outcome.Rejected.class::isInstance, "summary.rejected", parts);
    return results.size() == 1
        ? results.getFirst().name() + ": " + results.getFirst().outcome().sentence()
        : String.join(", ", parts);
  }

  private static void count(
      List<FileOutcome> results, Predicate<Outcome> sort, String key, List<String> parts) {
    long count = results.stream().map(FileOutcome::outcome).filter(sort).count();
    if (count > 0) {
      parts.add(WORDS.get(key, count));
    }
  }
}
