package org.lectern.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lectern.intake.FileOutcome;
import org.lectern.intake.Outcome;

/// Says in one line what became of a drop.
final class Summary {

  private Summary() {}

  /// For example "3 added, 1 unchanged, 1 rejected".
  ///
  /// @param leftOut how many files were left out because a person stopped the import
  static String of(List<FileOutcome> results, int leftOut) {
    String rest = leftOut == 0 ? "" : "Stopped: " + files(leftOut) + " left out. ";
    return results.isEmpty() && leftOut > 0 ? rest.strip() : rest + of(results);
  }

  static String of(List<FileOutcome> results) {
    if (results.isEmpty()) {
      return "There were no notes in what was dropped. Lectern reads .md, .txt, .html, .org and"
          + " .rst.";
    }
    List<String> parts = new ArrayList<>();
    count(results, Outcome.Added.class::isInstance, "added", parts);
    count(results, Outcome.Updated.class::isInstance, "updated", parts);
    count(results, Outcome.Unchanged.class::isInstance, "unchanged", parts);
    count(results, Outcome.Rejected.class::isInstance, "rejected", parts);
    return results.size() == 1
        ? results.getFirst().name() + ": " + results.getFirst().outcome().sentence()
        : String.join(", ", parts);
  }

  /// "1 file", "7 files".
  static String files(int count) {
    return count == 1 ? "1 file" : count + " files";
  }

  private static void count(
      List<FileOutcome> results, Predicate<Outcome> sort, String word, List<String> parts) {
    long count = results.stream().map(FileOutcome::outcome).filter(sort).count();
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }
}
