package org.lectern.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds talks in tables that have a column for the title and one for the speaker.
final class TableTalks {

  private static final Set<String> TITLES =
      Set.of(
          "talk", "talk title", "title", "session", "session title", "topic", "presentation", "name of talk",
          "vortrag", "titel", "thema", "charla", "titulo", "ponencia", "conference", "titre", "sujet");

  private static final Set<String> SPEAKERS =
      Set.of(
          "speaker", "speakers", "speaker s", "presenter", "presenters", "who", "by", "name",
          "sprecher", "referent", "referentin", "vortragende", "ponente", "ponentes", "orateur", "orateurs",
          "intervenant", "intervenants", "author", "authors");

  private static final Set<String> TIMES =
      Set.of("time", "when", "start", "zeit", "uhrzeit", "hora", "heure", "horaire", "room", "raum");

  private TableTalks() {}

  static List<Finding> in(String text, List<Line> lines, boolean[] occupied) {
    List<Finding> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (!lines.get(i).is(Line.Sort.ROW) || occupied[i]) {
        i++;
        continue;
      }
      int end = i;
      while (end < lines.size() && lines.get(end).is(Line.Sort.ROW) && (end == i || !isHeader(text, lines.get(end)))) {
        end++;
      }
      read(text, lines.subList(i, end), found);
      i = end;
    }
    return found;
  }

  private static boolean isHeader(String text, Line row) {
    List<String> cells = cells(text, row);
    return column(cells, TITLES) >= 0 && column(cells, SPEAKERS) >= 0;
  }

  private static List<String> cells(String text, Line row) {
    return List.of(row.span().in(text).split("\t", -1));
  }

  private static int column(List<String> header, Set<String> names) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).length() < 40 && names.contains(Words.fold(header.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private static void read(String text, List<Line> table, List<Finding> found) {
    List<String> header = cells(text, table.getFirst());
    int titles = column(header, TITLES);
    int speakers = column(header, SPEAKERS);
    if (titles < 0 || speakers < 0 || column(header, TIMES) >= 0) {
      return;
    }
    for (Line row : table.subList(1, table.size())) {
      List<String> cells = cells(text, row);
      if (Math.max(titles, speakers) >= cells.size() || cells.get(titles).isBlank()) {
        continue;
      }
      List<String> people = People.of(cells.get(speakers)).names();
      TitleLine split = TitleSplitter.split(cells.get(titles).strip(), "", Habit.NONE);
      found.add(
          new Finding(
              row.index(),
              row.span().start(),
              Finding.BELOW_HEADINGS,
              new TitleLine(
                  split.title().or(() -> Optional.of(cells.get(titles).strip())),
                  people.isEmpty() ? split.speakers() : people,
                  split.kind(),
                  split.links(),
                  EnumSet.noneOf(Feature.class)),
              new Evidence().add(Feature.IN_TALK_LIST).add(Feature.SPEAKER_LABELLED, 0.5),
              "a row of a table"));
    }
  }
}
