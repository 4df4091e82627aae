package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.FrontMatter;
import org.lectern.model.TalkKind;

/// What the fields at the head of a file say of a talk: front matter, or lines such as `@author
/// Anna Roe`.
///
/// @param ofTalk whether they describe one talk
record Fields(Optional<String> title, List<String> speakers, boolean ofTalk) {

  private static final int BEGINNING = 8;

  // "@title Pruning", "#+TITLE: Pruning"
  private static final Expression LINE = Expression.of("^(?:@|#\\+)(\\p{L}+):?\\s+(\\S.*)$");

  private static final Set<String> SPEAKER =
      Set.of("speaker", "speakers", "presenter", "presenters", "author", "authors");

  static Fields of(FrontMatter matter, List<Line> lines) {
    Optional<String> title = matter.findFirst("title");
    if (title.isPresent() && title.get().isBlank()) {
      title = Optional.empty();
    }
    List<String> speakers = new ArrayList<>();
    // The author of front matter is who wrote the notes; a speaker field is about a talk.
    for (String name : List.of("speaker", "speakers", "presenter", "presenters")) {
      for (String value : matter.values(name)) {
        speakers.addAll(names(value));
      }
    }
    // "title: EuroPython 2014 report" with a conference beside it is a report of many talks.
    boolean ofTalk =
        !speakers.isEmpty()
            || matter.findFirst("conference", "event").isPresent()
                && title.isPresent()
                && !EditionTitle.ofTitle(title.get()).marked();
    for (Line line : lines.subList(0, Math.min(BEGINNING, lines.size()))) {
      Matcher field = LINE.matcher(line.text().strip());
      if (line.text().length() < 300 && field.matches()) {
        String name = Words.fold(field.group(1));
        if (name.equals("title") && title.isEmpty()) {
          title = Optional.of(field.group(2).strip());
          ofTalk = true;
        } else if (SPEAKER.contains(name) && speakers.isEmpty()) {
          speakers.addAll(names(field.group(2)));
        }
      }
    }
    if (title.isEmpty() && speakers.isEmpty()) {
      return ofLabels(lines);
    }
    return new Fields(title, List.copyOf(speakers), ofTalk);
  }

  // "- Title: Pruning", "Speaker: Anna Roe"
  private static final Expression LABEL =
      Expression.of(
          "^(?:(title|titel|titre|título|talk|vortrag)|(speakers?|presenters?|referent(?:in)?|sprecher(?:in)?|orateur|ponente))\\s*[:：]\\s*(\\S.*)$",
          Pattern.CASE_INSENSITIVE);

  /// Lines of labels at the top count where both title and speaker are there.
  private static Fields ofLabels(List<Line> lines) {
    Optional<String> title = Optional.empty();
    List<String> speakers = new ArrayList<>();
    for (Line line : lines.subList(0, Math.min(BEGINNING, lines.size()))) {
      Matcher label = LABEL.matcher(line.text().strip());
      if (line.text().length() < 300 && label.matches()) {
        if (label.group(1) != null) {
          title = title.isPresent() ? title : Optional.of(label.group(3).strip());
        } else if (speakers.isEmpty()) {
          speakers.addAll(names(label.group(3)));
        }
      }
    }
    boolean both = title.isPresent() && !speakers.isEmpty();
    return both
        ? new Fields(title, List.copyOf(speakers), true)
        : new Fields(Optional.empty(), List.of(), false);
  }

  private static List<String> names(String value) {
    People people = People.of(value);
    return people.names().isEmpty()
        ? value.isBlank() ? List.of() : List.of(value.strip())
        : people.names();
  }

  TitleLine telling() {
    return new TitleLine(
        title, speakers, Optional.<TalkKind>empty(), List.of(), Set.of(Feature.NAMED_IN_FIELDS));
  }
}
