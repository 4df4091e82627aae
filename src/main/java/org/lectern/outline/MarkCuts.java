package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Cuts a line at brackets, a colon or a comma: "Title (Name)", "Name: Title".
final class MarkCuts {

  private static final Expression LAST_BRACKETS =
      Expression.of("^(.+?)\\s*\\(([^()]{3,80}(?:\\([^()]{3,60}\\))?)\\)$");

  // "roses and you (anna roe / @aroe)", "roses (anna roe (http://…))": names in small letters
  private static final Expression SMALL_NAME =
      Expression.of("^(\\p{Ll}{2,}(?:\\s\\p{Ll}[\\p{Ll}'’-]+){1,2})\\s*(?:$|[/,|(@].*)");

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
      // "Bo: Fun with roses", where the others are "Anna Roe: Pruning"
      boolean usual = line.habit().has(Feature.SPEAKER_BEFORE_COLON) && first < 25;
      if (!fullName && usual && left.score() >= Names.POSSIBLE) {
        cuts.add(
            new Cut(
                line.text().substring(first + 2),
                left,
                Feature.SPEAKER_BEFORE_COLON,
                left.score()));
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

  /// "Anna Roe, Why do roses prick?"; not "Anna Roe, Blue Maple"
  private void cutBehindName(int comma) {
    String name = line.text().substring(0, comma);
    String rest = line.text().substring(comma + 2);
    boolean title =
        Words.count(rest) >= 4
            && !TitleSplitter.isPosition(rest)
            && People.of(rest).score() < Names.LIKELY
            && Names.score(name) >= Names.SURE
            && name.indexOf(' ') > 0;
    if (title) {
      cuts.add(
          new Cut(rest, People.of(name), Feature.SPEAKER_BEFORE_COLON, Names.score(name) - 0.3));
    }
  }

  private void cutAtCommas() {
    int comma = line.text().indexOf(", ");
    if (comma > 0) {
      cutBehindName(comma);
    }
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
