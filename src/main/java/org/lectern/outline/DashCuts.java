package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Cuts a line at a dash or a bar: "Title – Name", "Name | Title".
final class DashCuts {

  // "Title - Name", "Title – Name", "Title -- Name", "Title | Name", "Title—Name"; not "a -> b"
  private static final Expression DASH =
      Expression.of("\\s+(?:-{1,3}(?!>)|[–—―|])\\s*|\\s*[—―|]\\s*|\\s+[-–](?=\\p{Lu})");

  private final SplitLine line;
  private final List<Cut> cuts = new ArrayList<>();

  private DashCuts(SplitLine line) {
    this.line = line;
  }

  static List<Cut> of(SplitLine line) {
    DashCuts reading = new DashCuts(line);
    reading.cutAtDashes();
    return reading.cuts;
  }

  /// Whether a dash or bar stands in it where one could be cut.
  static boolean isIn(String text) {
    return DASH.isIn(text);
  }

  private void cutAtDashes() {
    List<int[]> dashes = new ArrayList<>();
    Matcher dash = DASH.matcher(line.text());
    while (dash.find() && dashes.size() < 12) {
      if (dash.start() > 0 && dash.end() < line.text().length()) {
        dashes.add(new int[] {dash.start(), dash.end()});
      }
    }
    for (int i = 0; i < dashes.size(); i++) {
      int end = i + 1 < dashes.size() ? dashes.get(i + 1)[0] : line.text().length();
      String piece = line.text().substring(dashes.get(i)[1], end);
      // What follows the speaker is the company: short.
      if (Words.count(line.text().substring(end)) <= 7) {
        double late = 0.02 * i;
        offer(line.text().substring(0, dashes.get(i)[0]), piece, Feature.SPEAKER_AFTER_DASH, late);
      }
    }
    if (!dashes.isEmpty()) {
      offer(
          line.text().substring(dashes.getFirst()[1]),
          line.text().substring(0, dashes.getFirst()[0]),
          Feature.SPEAKER_BEFORE_DASH,
          -0.01);
    }
  }

  private void offer(String title, String piece, Feature feature, double bonus) {
    People people = People.of(piece);
    if (people.names().isEmpty() || title.isBlank()) {
      return;
    }
    boolean mentioned = line.mentions(people);
    boolean usual = line.habit().has(feature);
    boolean full = people.names().getFirst().contains(" ");
    boolean enough =
        full
            ? people.isLikely()
            : people.score() >= 0.5 && (usual || mentioned) || usual && mentioned;
    if (enough) {
      double sureness = people.score() + bonus + (mentioned ? 0.25 : 0) + (usual ? 0.2 : 0);
      cuts.add(new Cut(title, people, feature, sureness));
    }
  }
}
