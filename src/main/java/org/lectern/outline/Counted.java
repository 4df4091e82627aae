package org.lectern.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/// Finds the lines of paragraphs that are counted through the file: "1: Pruning", "2: Moss", with
/// other lines between them.
final class Counted {

  private static final int FEWEST = 3;
  private static final int LONGEST = 250;

  // "3: Moss", "[3] Moss", "3) Moss", "#3 Moss", "Talk 3: Moss"
  private static final Expression NUMBER =
      Expression.of("^(?:\\p{L}{1,12} ?)?[\\[(#]?(\\d{1,2})(?:[:.)\\]]|\\s[-–—])\\s*\\S");

  private Counted() {}

  /// Their indexes; none where fewer than three follow each other.
  static Set<Integer> in(List<Line> lines) {
    Set<Integer> counted = new HashSet<>();
    int next = -1;
    for (Line line : lines) {
      String text = line.text().strip();
      if (!line.is(Line.Sort.PROSE) || !line.afterGap() || text.length() > LONGEST) {
        continue;
      }
      Matcher number = NUMBER.matcher(text);
      if (!number.find()) {
        continue;
      }
      int value = Integer.parseInt(number.group(1));
      if (next < 0 && value <= 1 || value == next) {
        counted.add(line.index());
        next = value + 1;
      }
    }
    return counted.size() < FEWEST ? Set.of() : counted;
  }
}
