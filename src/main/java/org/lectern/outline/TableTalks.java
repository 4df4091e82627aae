package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds talks that are rows of a table with a column for titles and one for speakers.
///
/// A table with times and no column for remarks is a programme: what was given there, not what was
/// seen.
///
/// @param text the plain text of the report
/// @param occupied lines that belong to talks already
record TableTalks(String text, List<Line> lines, boolean[] occupied) {

  private static final Expression TITLE =
      Expression.of(
          "(?:talk|title|session|presentation|vortrag|titel|thema|charla|titulo|titre|conference|sujet)s?(?:"
              + " title| name)?");
  private static final Expression SPEAKER =
      Expression.of(
          "(?:speaker|presenter|author|who|by|referent(?:in)?|sprecher(?:in)?|vortragende[rn]?|ponente|orateur|intervenant|autor)(?:"
              + " ?s)?(?: names?)?");
  private static final Expression TIME =
      Expression.of("(?:time|start|when|zeit|uhrzeit|beginn|heure|horaire|hora)");
  private static final Expression REMARK =
      Expression.of(
          "(?:notes?|remarks?|comments?|rating|summary|thoughts|takeaways?|notizen|bemerkung(?:en)?|remarques?|notas)");

  /// In the order of the text.
  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && lines.get(end).is(Line.Sort.ROW) && !occupied[end]) {
        end++;
      }
      if (end > i) {
        found.addAll(ofTable(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private List<Finding> ofTable(int from, int to) {
    List<String> header = cells(from).stream().map(Words::fold).toList();
    int title = column(header, TITLE);
    int speaker = column(header, SPEAKER);
    boolean programme = column(header, TIME) >= 0 && column(header, REMARK) < 0;
    List<Finding> found = new ArrayList<>();
    if (title < 0 || speaker < 0 || programme) {
      return found;
    }
    for (int i = from + 1; i < to; i++) {
      List<String> cells = cells(i);
      if (cells.size() > Math.max(title, speaker) && !cells.get(title).isBlank()) {
        found.add(row(lines.get(i), cells.get(title), cells.get(speaker)));
      }
    }
    return found;
  }

  private static Finding row(Line line, String title, String speaker) {
    Labels labels = Labels.of(title);
    TitleLine telling =
        new TitleLine(
            Optional.of(labels.rest()).filter(rest -> !rest.isEmpty()),
            People.of(speaker).names(),
            labels.kind(),
            List.of(),
            Set.of());
    Evidence evidence = new Evidence().add(Feature.IN_TALK_LIST).add(Feature.SPEAKER_LABELLED, 0.5);
    return new Finding(
        line.index(),
        line.span().start(),
        Finding.BELOW_HEADINGS,
        telling,
        evidence,
        "a row of a table");
  }

  /// Of the plain text, where a tab parts them.
  private List<String> cells(int line) {
    List<String> cells = new ArrayList<>();
    for (String cell : lines.get(line).span().in(text).split("\t", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static int column(List<String> header, Expression name) {
    for (int i = 0; i < header.size(); i++) {
      if (name.matcher(header.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
