package org.lectern.anchor.simulation;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The scores of one rule, by edits and lengths.
final class Table {

  private final Map<Edits, Map<Length, Score>> cells = new EnumMap<>(Edits.class);

  Score of(Edits edits, Length length) {
    return cells
        .computeIfAbsent(edits, key -> new EnumMap<>(Length.class))
        .computeIfAbsent(length, key -> new Score());
  }

  /// Of a row, a column or everything.
  Score sum(Optional<Edits> edits, Optional<Length> length) {
    Score sum = new Score();
    cells.forEach((row, scores) ->
        scores.forEach((column, score) -> {
          if (edits.map(row::equals).orElse(true) && length.map(column::equals).orElse(true)) {
            sum.add(score);
          }
        }));
    return sum;
  }

  Score all() {
    return sum(Optional.empty(), Optional.empty());
  }

  /// The largest share of wrong ones in a cell.
  double worst() {
    return cells.values().stream()
        .flatMap(row -> row.values().stream())
        .mapToDouble(Score::wrong)
        .max()
        .orElse(0);
  }

  void print(PrintStream out, String title) {
    out.printf("%n%s: wrong / found where it stands / unattached where deleted, in %%%n", title);
    out.printf("%-24s", "");
    for (Length length : Length.values()) {
      out.printf("%-24s", length.label());
    }
    out.printf("%-24s%s%n", "all", "highlights (deleted)");
    for (Edits edits : Edits.values()) {
      row(out, edits.label(), Optional.of(edits));
    }
    row(out, "all", Optional.empty());
  }

  private void row(PrintStream out, String label, Optional<Edits> edits) {
    out.printf("%-24s", label);
    for (Length length : Length.values()) {
      cell(out, sum(edits, Optional.of(length)));
    }
    Score all = sum(edits, Optional.empty());
    cell(out, all);
    out.printf("%d (%d)%n", all.all(), all.deletedOnes());
  }

  private static void cell(PrintStream out, Score score) {
    String unattached = score.deletedOnes() == 0 ? "-" : "%.2f".formatted(100 * score.unattached());
    String cell =
        "%.2f / %.2f / %s".formatted(100 * score.wrong(), 100 * score.found(), unattached);
    out.printf("%-24s", cell);
  }
}
