package org.lectern.outline;

import java.util.List;
import java.util.Optional;

/// Takes the title of a report for the name of an event, where place or date stand right below it
/// and several headings follow: "Roses X Moss", below it "Verona, 24th January 2026".
record DatedTitle(List<Line> lines, List<Head> heads) {

  private static final int MOST_WORDS = 5;

  private static final int FEWEST_HEADINGS = 2;

  private static final int LONGEST_DATE = 90;

  // "24th January 2026", "January 24, 2026"
  private static final Expression DATE =
      Expression.of(
          "(?iu)\\b(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*\\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?),?\\s+(?:19|20)\\d{2}\\b");

  /// Empty where the title is no such name.
  Optional<String> find() {
    if (heads.isEmpty() || !heads.getFirst().isReal() || heads.getFirst().role() != Role.OPEN) {
      return Optional.empty();
    }
    Head title = heads.getFirst();
    int below = 0;
    for (Head head : heads) {
      below += head.isReal() && head.level() > title.level() ? 1 : 0;
    }
    int next = title.line() + 1;
    boolean dated =
        next < lines.size()
            && lines.get(next).text().length() <= LONGEST_DATE
            && DATE.isIn(lines.get(next).text());
    boolean name = Words.count(title.text()) <= MOST_WORDS && isInCapitals(title.text());
    return dated && name && below >= FEWEST_HEADINGS
        ? Optional.of(title.text().strip())
        : Optional.empty();
  }

  private static boolean isInCapitals(String words) {
    for (String word : Words.between(words)) {
      if (Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return Words.count(words) > 1;
  }
}
