package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a line at brackets, a colon or a comma: "Title (Name)", "Name: Title".
final class MarkCuts {

  private static final Pattern LAST_BRACKETS =
      Pattern.compile("^(.+?)\\s*\\(([^()]{3,80}(?:\\([^()]{3,60}\\))?)\\)$");

  // "roses and you (anna roe / @aroe)", "roses (anna roe (http://…))": names in small letters
  private static final Pattern SMALL_NAME =
      Pattern.compile("^(\\p{Ll}{2,}(?:\\s\\p{Ll}[\\p{Ll}'’-]+){1,2})\\s*(?:$|[/,|(@].*)");

  private final SplitLine line;
  private final List<Cut> cuts = new ArrayList<>();

  private MarkCuts(SplitLine line) {
    this.line = line;
  }

  static List<Cut> of(SplitLine line) {
    MarkCuts reading = new MarkCuts(line);
    reading.cutAtBrackets();
    reading.cutAtColon();
    reading.cutAtCommas();
    return reading.cuts;
  }

  private void cutAtBrackets() {
    Matcher brackets = LAST_BRACKETS.matcher(line.text());
    if (brackets.matches()) {
      People people = People.of(brackets.group(2));
      Matcher small = SMALL_NAME.matcher(brackets.group(2));
      if (small.find()) {
        People large = People.of(Words.capitalised(small.group(1)));
        people = large.isSure() || line.habit().has(Feature.SPEAKER_IN_BRACKETS) ? large : people;
      }
      if (people.isLikely()
          && people.names().getFirst().contains(" ")
          && (people.isSure()
              || line.mentions(people)
              || line.habit().has(Feature.SPEAKER_IN_BRACKETS))) {
        cuts.add(new Cut(brackets.group(1), people, Feature.SPEAKER_IN_BRACKETS, people.score()));
      }
    }
  }

  private void cutAtColon() {
    int first = line.text().indexOf(": ");
    int last = line.text().lastIndexOf(": ");
    if (first > 0) {
      People left = People.of(line.text().substring(0, first));
      boolean fullName = !left.names().isEmpty() && left.names().getFirst().contains(" ");
      if (fullName
          && (left.isSure()
              || left.isLikely()
                  && (line.labels(left) || line.habit().has(Feature.SPEAKER_BEFORE_COLON)))) {
        cuts.add(
            new Cut(
                line.text().substring(first + 2),
                left,
                Feature.SPEAKER_BEFORE_COLON,
                left.score() - 0.05));
      }
      People right = People.of(line.text().substring(last + 2));
      if (right.isSure() && right.names().getFirst().contains(" ")) {
        cuts.add(
            new Cut(
                line.text().substring(0, last),
                right,
                Feature.SPEAKER_AFTER_COLON,
                right.score() - 0.1));
      }
    }
  }

  private void cutAtCommas() {
    int comma = line.text().indexOf(", ");
    for (int tries = 0; comma > 0 && tries < 8; tries++) {
      People people = People.of(line.text().substring(comma + 2));
      boolean fullName = !people.names().isEmpty() && people.names().getFirst().contains(" ");
      if (fullName && (people.isSure() || people.isLikely() && line.mentions(people))) {
        cuts.add(
            new Cut(
                line.text().substring(0, comma),
                people,
                Feature.SPEAKER_AFTER_COMMA,
                people.score() - 0.15 - 0.01 * tries));
        return;
      }
      comma = line.text().indexOf(", ", comma + 2);
    }
  }
}
