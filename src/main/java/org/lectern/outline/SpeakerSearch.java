package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline;

/// Looks for the speaker below a title: on the next line, in the next heading, behind a label.
final class SpeakerSearch {

  /// @param line where the name stands
  record Found(List<String> names, Feature feature, int line) {}

  private static final int LINES_FOR_LABEL = 8;
  private static final int LONGEST = 140;

  // "speaker: X", "**presenters:** A, B", "Presenter - X", "@author X"
  private static final Expression LABELLED =
      Expression.of(
          "^[@*_>\\s]*(\\p{L}[\\p{L} /]{1,24}?)\\s*[*_]*\\s*(?:[:：]|\\s[-–]\\s)[*_\\s]*(\\S.*)$");
  private static final Expression AT_LABEL =
      Expression.of("^@(author|authors|speaker|speakers|presenter)\\s+(\\S.*)$");
  // "Referentin war Anna Roe.", "The speaker was Anna Roe"
  private static final Expression WAS =
      Expression.of(
          "^(?:the |der |die |le |la |l['’]|el"
              + " )?(\\p{L}{3,20})\\s+(?:war|was|is|ist|était|est|fue|es)\\s+(\\p{Lu}[^.;]{4,60})\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Expression PRESENTED_BY =
      Expression.of("^(?i:(?:presented |given |talk )?by|von|par|por)\\s+(\\S.*)$");

  private static final Expression NO_TEXT =
      Expression.of("^(?:https?://\\S+|\\{\\{.*}}|@\\w+.*|[\\p{P}\\p{S}\\s]*)$");

  // "Anna Roe, Acme Inc.": no sentence
  private static final Expression ABBREVIATED = Expression.of(".*\\b\\p{L}{1,3}\\.$");

  // "Anna Roe{:rel="nofollow"}"
  private static final Expression ATTRIBUTES = Expression.of("\\{:[^{}]{1,60}\\}");

  private static final Expression BULLET = Expression.of("^[-*•>\\s]+");

  // "Santa Rosa, CA"
  private static final Expression PLACE =
      Expression.of(
          "[\\p{L}"
              + " .'-]{3,30},\\s(?:A[LKZR]|C[AOT]|DC|FL|I[LNDA]|K[SY]|LA|M[ADEINOST]|N[CEHJMVY]|O[HKR]|PA|RI|SC|T[NX]|UT|V[AT]|W[AIVY]|UK|USA?)");

  private final List<Line> lines;

  SpeakerSearch(List<Line> lines) {
    this.lines = lines;
  }

  /// @param head the title
  /// @param next the heading after it, where there is one
  /// @param below what is told under the title
  Optional<Found> below(Head head, Optional<Head> next, String below) {
    int last = next.map(heading -> heading.line() + 1).orElse(lines.size());
    int end = Math.min(lines.size(), Math.min(last, head.line() + 1 + LINES_FOR_LABEL));
    boolean first = true;
    Optional<Found> name = Optional.empty();
    for (int i = head.line() + 1; i < end; i++) {
      Line line = lines.get(i);
      if (line.is(Line.Sort.RULE) || line.is(Line.Sort.CODE)) {
        continue;
      }
      Optional<Found> labelled = labelled(line);
      if (labelled.isPresent()) {
        return labelled;
      }
      boolean heading = next.isPresent() && next.get().line() == i;
      if (first && name.isEmpty()) {
        name = heading ? inHeading(line, head, next.get(), below) : onLine(line, below);
        // "Ten Years of Redox OS" and "Redox OS" below it: its topic.
        name = name.filter(found -> !head.text().contains(found.names().getFirst()));
      }
      if (heading) {
        break;
      }
      first &= isNoText(line.text()) || isFormat(line);
    }
    return name;
  }

  // "Format conférence 50 minutes", "Talk (60 min)", "Room 4", "Niveau : débutant"
  private static final Expression FORMAT =
      Expression.of(
          "(?iu)(?:format|talk|session|conférence|vortrag|charla|room|raum|saal|salle|sala|track|level|niveau|nivel|language|sprache|langue|idioma|duration|dauer|durée|tags?|date|datum)\\b.{0,50}");

  private static boolean isFormat(Line line) {
    String text = line.text().strip();
    return FORMAT.isAll(text)
        || line.isAll(Inline.Style.EMPHASIS)
            && Words.count(text) <= 10
            && People.of(text).names().isEmpty();
  }

  private static boolean isNoText(String text) {
    String stripped = text.strip();
    return stripped.length() < 300 && (NO_TEXT.isAll(stripped) || Role.isDate(stripped));
  }

  Optional<Found> labelled(Line line) {
    String text = ATTRIBUTES.matcher(line.text().strip()).replaceAll("");
    if (text.length() > LONGEST * 2) {
      return Optional.empty();
    }
    Matcher at = AT_LABEL.matcher(text);
    Matcher labelled = LABELLED.matcher(text);
    Matcher was = WAS.matcher(text);
    Matcher by = PRESENTED_BY.matcher(text);
    if (at.matches()) {
      return found(People.of(at.group(2)), Names.POSSIBLE, Feature.SPEAKER_LABELLED, line);
    } else if (labelled.matches() && Vocabulary.SPEAKER_LABEL.has(labelled.group(1))) {
      return found(People.of(labelled.group(2)), Names.POSSIBLE, Feature.SPEAKER_LABELLED, line);
    } else if (was.matches() && Vocabulary.SPEAKER_LABEL.has(was.group(1))) {
      return found(People.of(was.group(2)), Names.LIKELY, Feature.SPEAKER_LABELLED, line);
    } else if (by.matches()) {
      return found(People.of(by.group(1)), Names.LIKELY, Feature.SPEAKER_LABELLED, line);
    } else if (text.length() < 20
        && Vocabulary.SPEAKER_LABEL.has(text)
        && line.index() + 1 < lines.size()) {
      Line next = lines.get(line.index() + 1);
      return found(People.of(next.text()), Names.LIKELY, Feature.SPEAKER_LABELLED, next);
    }
    return Optional.empty();
  }

  private Optional<Found> inHeading(Line line, Head head, Head next, String below) {
    boolean deeper = next.level() > head.level();
    People people = People.of(line.text());
    TitleLine split = TitleSplitter.split(line.text(), "", Habit.NONE);
    boolean talk = split.title().isPresent() && split.has(Feature.SPEAKER_BEFORE_DASH);
    boolean complete =
        next.level() == Head.LINKED && split.title().isPresent() && !split.speakers().isEmpty();
    // "Anna Roe - Moss in Winter" below the name of a conference; "Anna Roe - Blue Maple" is a name
    boolean titled =
        talk
            && Words.count(split.title().orElse("")) >= 3
            && !TitleSplitter.isPosition(split.title().orElse(""));
    if (!deeper && talk || complete || titled) {
      // "Anna Roe - Pruning" is the next talk, not the speaker of this one.
      return Optional.empty();
    }
    boolean enough = people.isSure() || people.isLikely() && (deeper || appears(people, below));
    return enough && Words.count(people.names().getFirst()) > 1
        ? found(people, 0, Feature.SPEAKER_IN_NEXT_HEADING, line)
        : Optional.empty();
  }

  private Optional<Found> onLine(Line line, String below) {
    String text = line.text().strip();
    if (text.length() > LONGEST
        || text.endsWith(".") && !ABBREVIATED.isAll(text)
        || text.endsWith(":")
        || PLACE.isAll(text)) {
      return Optional.empty();
    }
    People people = People.of(BULLET.without(text));
    if (people.names().isEmpty()) {
      return Optional.empty();
    }
    boolean setApart = line.isAll(Inline.Style.EMPHASIS) || line.isAll(Inline.Style.STRONG);
    boolean full = people.names().getFirst().contains(" ");
    if (people.names().getFirst().startsWith("@") && text.indexOf(' ') < 0) {
      return found(handles(line), 0, Feature.SPEAKER_ON_NEXT_LINE, line);
    }
    boolean enough =
        full
            ? people.isSure()
                || people.isLikely()
                    && (setApart || appears(people, below) || Words.count(text) <= 4)
            : setApart && people.score() >= 0.5;
    return enough ? found(people, 0, Feature.SPEAKER_ON_NEXT_LINE, line) : Optional.empty();
  }

  /// The handle on this line and on those directly below.
  private People handles(Line line) {
    List<String> handles = new ArrayList<>();
    for (int i = line.index(); i < lines.size(); i++) {
      People people = People.of(lines.get(i).text().strip());
      boolean handle =
          lines.get(i).text().strip().indexOf(' ') < 0
              && !people.names().isEmpty()
              && people.names().getFirst().startsWith("@");
      if (!handle) {
        break;
      }
      handles.add(people.names().getFirst());
    }
    return new People(handles, 0.5);
  }

  private static boolean appears(People people, String below) {
    // The name itself is part of what stands below: only a second mention counts.
    return people.names().stream()
        .flatMap(name -> Names.parts(name).stream())
        .filter(part -> part.length() > 2)
        .anyMatch(
            part -> below.indexOf(part) >= 0 && below.indexOf(part, below.indexOf(part) + 1) >= 0);
  }

  private static Optional<Found> found(People people, double needed, Feature feature, Line line) {
    return people.names().isEmpty() || people.score() < needed
        ? Optional.empty()
        : Optional.of(new Found(people.names(), feature, line.index()));
  }
}
