package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Cuts lines of which the extraction of text from a page lost the separator between title and
/// speaker.
record RunTogether(SplitLine line) {

  // "… Attribute AccessPetra Lind": small letter or "?!." and then a capital
  private static final Expression SEAM =
      Expression.of("(?<=[\\p{Ll}\\d?!.)])(?=\\p{Lu}\\p{Ll}+['’-]?\\p{L}*\\s+\\p{L})");

  /// "… Attribute AccessPetra Lind (Video)" and "… with MkDocs Tom Roe (Video)".
  ///
  /// @param others whether the line can be cut otherwise
  List<Cut> cuts(boolean others) {
    String text = line.text();
    // Labels of links that were run together behind it.
    boolean linked = !line.labels().links().isEmpty();
    List<Cut> cuts = new ArrayList<>();
    Matcher seam = SEAM.matcher(text);
    while (seam.find()) {
      People people = People.of(text.substring(seam.start()));
      if (people.names().isEmpty() || beginsInsideBrand(people.names().getFirst())) {
        continue;
      }
      boolean enough = people.score() > 0.9 && (linked || line.mentions(people));
      if (enough || people.isLikely() && line.mentions(people)) {
        cuts.add(
            new Cut(
                text.substring(0, seam.start()),
                people,
                Feature.SPEAKER_RUN_TOGETHER,
                people.score() - 0.1));
      }
    }
    if (!linked || others || !cuts.isEmpty()) {
      return cuts;
    }
    int blank = text.length();
    for (int words = 1; words <= 4; words++) {
      blank = text.lastIndexOf(' ', blank - 1);
      if (blank <= 0) {
        return cuts;
      }
      String tail = text.substring(blank + 1);
      if (words > 1 && Names.score(tail) > 0.9 && line.mentions(People.of(tail))) {
        cuts.add(
            new Cut(
                text.substring(0, blank),
                People.of(tail),
                Feature.SPEAKER_RUN_TOGETHER,
                0.4 + 0.01 * words));
      }
    }
    return cuts;
  }

  /// "Kit Tom Berger" of "RoseKit Tom Berger": the given name comes second.
  private static boolean beginsInsideBrand(String name) {
    List<String> parts = Names.parts(name);
    return parts.size() > 2 && !Names.isGiven(parts.get(0)) && Names.isGiven(parts.get(1));
  }
}
