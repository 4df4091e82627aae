package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds talks that are told below the time at which they began, a line each for time, speaker and
/// title: "10:00 - 10:40", "ANNA ROE", "PRUNING ROSES".
///
/// @param text the plain text of the report
/// @param occupied lines that belong to talks already
record TimedTalks(String text, List<Line> lines, boolean[] occupied) {

  /// Fewer are no habit of the writer.
  private static final int FEWEST = 3;

  private static final int LONGEST = 140;

  // "10:00 - 10:40", "9:30 am", "14h30"
  private static final Expression TIME =
      Expression.of(
          "(?i)\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s*(?:-|–|—|to|bis)\\s*\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)?(?:\\s*Uhr)?:?");

  /// In the order of the text; none where times stand beside other things.
  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    int times = 0;
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (isTime(i)) {
        times++;
        Optional<TitleLine> telling = telling(i);
        if (telling.isPresent()) {
          found.add(finding(lines.get(i), telling.get()));
        }
      }
    }
    return found.size() >= FEWEST && found.size() * 2 > times ? found : List.of();
  }

  private boolean isTime(int line) {
    return isFree(line) && lines.get(line).afterGap() && TIME.isAll(lines.get(line).text().strip());
  }

  private boolean isFree(int line) {
    return lines.get(line).is(Line.Sort.PROSE) && !occupied[line];
  }

  /// Of the two lines below a time, in either order.
  private Optional<TitleLine> telling(int time) {
    for (int i = time + 1; i <= time + 2; i++) {
      if (!isFree(i) || lines.get(i).afterGap() || lines.get(i).text().length() > LONGEST) {
        return Optional.empty();
      }
    }
    String above = lines.get(time + 1).text().strip();
    String below = lines.get(time + 2).text().strip();
    Optional<TitleLine> telling = telling(above, below);
    return telling.isPresent() ? telling : telling(below, above);
  }

  private static Optional<TitleLine> telling(String name, String title) {
    People people = People.of(unshouted(name));
    if (!people.isLikely() || Words.count(name) > 6 || !name.contains(" ")) {
      return Optional.empty();
    }
    Labels labels = Labels.of(title);
    List<String> names = new ArrayList<>();
    for (String each : people.names()) {
      names.add(name.equals(unshouted(name)) ? each : each.toUpperCase(Locale.ROOT));
    }
    return Optional.of(
        new TitleLine(
            Optional.of(labels.rest()).filter(rest -> !rest.isEmpty()),
            names,
            labels.kind(),
            List.of(),
            labels.features()));
  }

  /// "ANNA ROE" as "Anna Roe": in capitals throughout, names are like any other words.
  private static String unshouted(String words) {
    if (!words.equals(words.toUpperCase(Locale.ROOT))) {
      return words;
    }
    StringBuilder small = new StringBuilder(words.toLowerCase(Locale.ROOT));
    for (int i = 0; i < small.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(small.charAt(i - 1));
      small.setCharAt(i, first ? Character.toUpperCase(small.charAt(i)) : small.charAt(i));
    }
    return small.toString();
  }

  private static Finding finding(Line line, TitleLine telling) {
    Evidence evidence = new Evidence().add(Feature.CLOCK_TIME).add(Feature.SPEAKER_ON_NEXT_LINE);
    return new Finding(
        line.index(),
        line.span().start(),
        Finding.BELOW_HEADINGS,
        telling,
        evidence,
        "a time of day with a name below it");
  }
}
