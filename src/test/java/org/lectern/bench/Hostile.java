package org.lectern.bench;

import java.util.Locale;
import java.util.function.IntFunction;

/// Texts of many lines of one shape: what takes a program that looks back, or ahead, for each line
/// more than twice as long for twice as many lines.
enum Hostile {
  HEADINGS(i -> "# Rose " + i),
  HEADINGS_OF_ALL_LEVELS(i -> "#".repeat(1 + i % 6) + " Rose " + i),
  HEADINGS_WITH_NAMES(i -> "## Pruning Roses " + i + " - Petra Lindqvist"),
  EMPTY_HEADINGS(i -> "#"),
  SETEXT(i -> i % 2 == 0 ? "Rose " + i : "======"),
  DAYS(i -> "## Day " + i),
  BULLETS(i -> "- rose " + i),
  BULLETS_WITH_NAMES(i -> "- Pruning Roses by Petra Lindqvist"),
  NESTED_BULLETS(i -> "  ".repeat(i % 20) + "- Rose " + i),
  NUMBERS_OF_ITEMS(i -> i + ". Pruning Roses (Petra Lindqvist)"),
  TASKS(i -> "- [x] rose " + i),
  BOLD_LINES(i -> "**Pruning Roses " + i + "**\n"),
  BOLD_WITHOUT_END(i -> "**Pruning roses " + i),
  BARE_LINES(i -> "Pruning Roses"),
  BARE_PARAGRAPHS(i -> "Pruning Roses\n"),
  OPEN_BRACKETS(i -> "[roses (beds {"),
  BRACKETS(i -> "[roses] (beds)"),
  LINKS(i -> "[roses](https://example.org/" + i + ") and [beds](https://example.org)"),
  REFERENCES(i -> "[roses][r" + i + "]"),
  ADDRESSES(i -> "https://example.org/roses_" + i),
  STRAIGHT_QUOTES(i -> "\"roses"),
  CURLY_QUOTES(i -> "“roses” „beds"),
  QUOTED_LINES(i -> "> rose " + i),
  NESTED_QUOTED_LINES(i -> ">".repeat(1 + i % 20) + " rose"),
  UNDERSCORES(i -> "_roses __beds_ rose_bed_" + i),
  ASTERISKS(i -> "*roses **beds* rose"),
  TICKS(i -> "`roses ``beds"),
  FENCES(i -> "```"),
  NAMES(i -> "Petra Lindqvist"),
  NAMES_IN_A_ROW(i -> "Petra Lindqvist, Bob Berger and Anna Vantor"),
  BY(i -> "by by by by"),
  SENTENCES(i -> "Petra Lindqvist gave a talk \"Roses " + i + "\" at EuroPython 2014."),
  TABLE(i -> i == 1 ? "|---|---|---|" : "| 9:30 | Pruning Roses " + i + " | Petra Lindqvist |"),
  PIPES(i -> "||||||"),
  COLONS(i -> "Roses: beds: Petra: "),
  LABELS(i -> "Speaker: Petra Lindqvist"),
  FIELDS(i -> "@author Petra Lindqvist"),
  DASHES(i -> "roses - beds – Petra — soil"),
  RULES(i -> "---"),
  DIGITS(i -> "1234567890 " + i),
  DATES(i -> "May 3-5, 2019, " + (1 + i % 28) + ".06.2018"),
  CLOCK(i -> "11:30 - 12:15"),
  YEARS(i -> "2014 2015 2016"),
  SERIES(i -> "EuroPython 2014, PyCon US, Rose Summit"),
  COMMAS(i -> "a, b, c, d, e"),
  CAPITALS(i -> "ROSES BEDS SOIL"),
  FULL_STOPS(i -> "A. B. C. Dr. No."),
  TAGS(i -> "<b>roses <i>beds"),
  COMMENTS(i -> "<!-- roses"),
  ENTITIES(i -> "&amp;&#x41;&roses"),
  BLANKS(i -> " ".repeat(80)),
  EMPTY_LINES(i -> "");

  private final IntFunction<String> line;

  Hostile(IntFunction<String> line) {
    this.line = line;
  }

  String lines(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(line.apply(i)).append('\n');
    }
    return text.toString();
  }

  /// The same words in one line: no line end stops a search.
  String oneLine(int count) {
    return lines(count).replace('\n', ' ');
  }

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
