package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Cuts a line at a word between title and speaker: "Title by Name", "Name on Title".
final class WordCuts {

  // "Title by Name", "Titel von Name", "Titre par Nom", "Título por Nombre"
  private static final Expression BY =
      Expression.of("(?:^|[\\s\"”»])(?i:(by|presented by|von|par|por))\\s+(?=\\S)");

  // "[Title], de Name", "“Titre”, de Nom": behind a comma or a quotation mark, and a sure name only
  private static final Expression DE = Expression.of("[,\"”»\\]]\\s+de\\s+(?=[\\p{Lu}\\[])");

  // "Title w/ Name", "Title with Name"
  private static final Expression WITH =
      Expression.of("\\s(?i:w/|with|mit|avec|con)\\s*(?=\\p{Lu})");

  private static final Expression NAME_ON =
      Expression.of(
          "^(\\p{Lu}\\S+(?:\\s\\S+){1,3}?)(?:\\s(?:on|about|über|sur|sobre)|['’]s"
              + " (?:talk|session)(?: on|:)?)\\s+(.{4,})$");

  private final SplitLine line;
  private final List<Cut> cuts = new ArrayList<>();

  private WordCuts(SplitLine line) {
    this.line = line;
  }

  static List<Cut> of(SplitLine line) {
    WordCuts reading = new WordCuts(line);
    reading.cutAtBy();
    reading.cutAtOn();
    return reading.cuts;
  }

  private void cutAtBy() {
    Matcher by = BY.matcher(line.text());
    int from = -1;
    int to = -1;
    boolean english = true;
    while (by.find()) {
      from = by.start();
      to = by.end();
      english = by.group(1).toLowerCase(java.util.Locale.ROOT).endsWith("by");
    }
    if (to >= 0) {
      People people = People.of(line.text().substring(to));
      // "Powered by Foo": a single unknown word needs a second sign.
      boolean enough =
          people.score() >= (english ? Names.LIKELY : Names.SURE)
              || people.score() >= Names.POSSIBLE
                  && (line.habit().has(Feature.SPEAKER_AFTER_BY) || line.mentions(people));
      if (enough && from > 0) {
        cuts.add(
            new Cut(
                line.text().substring(0, from + 1),
                people,
                Feature.SPEAKER_AFTER_BY,
                people.score() + 0.3));
      }
    }
    Matcher de = DE.matcher(line.text());
    while (de.find()) {
      People people = People.of(line.text().substring(de.end()));
      if (people.isSure() && people.names().getFirst().contains(" ")) {
        cuts.add(
            new Cut(
                line.text().substring(0, de.start() + 1),
                people,
                Feature.SPEAKER_AFTER_BY,
                people.score()));
      }
    }
    Matcher with = WITH.matcher(line.text());
    while (with.find()) {
      People people = People.of(line.text().substring(with.end()));
      if (people.isSure()) {
        cuts.add(
            new Cut(
                line.text().substring(0, with.start()),
                people,
                Feature.SPEAKER_AFTER_BY,
                people.score() - 0.1));
      }
    }
  }

  /// "Anna Roe on pruning", "Anna Roe's talk: Pruning"
  private void cutAtOn() {
    Matcher on = NAME_ON.matcher(line.text());
    if (on.matches() && People.of(on.group(1)).isSure()) {
      People people = People.of(on.group(1));
      cuts.add(new Cut(on.group(2), people, Feature.SPEAKER_BEFORE_DASH, people.score() - 0.2));
    }
  }
}
