package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Inline;

/// Looks for the signs of candidates: in their words, around them and in the file.
final class Signs {

  private static final int BELOW = 1500;

  private static final Expression TALK_WORDS =
      Expression.of(
          "(?iu)\\b(?:talk(?:ed|s)?|session|presentations?|present(?:ed|s|er)|keynote|speakers?|spoke|audience|lecture|workshop|slides|vortr(?:ag|äge)|redner|sprecher|charlas?|ponencia|ponente|conférences?|orateur|présentation)\\b");

  // "Talks I liked", "Ignite talks I saw", "The sessions", "Interessante Vorträge"
  private static final Expression HOLDS_TALKS =
      Expression.of(
          "(?iu)\\b(?:talks|sessions|keynotes|presentations|workshops|tutorials|lightning|vorträge|charlas|ponencias|conférences|talleres|ateliers|favou?rites?|highlights|foredrag)\\b");

  // "The talks I attended can be sorted into three categories:"
  private static final Expression OTHER_THINGS =
      Expression.of(
          "(?iu)\\b(?:categories|groups|themes|kinds|reasons|links|resources|takeaways|kategorien|themen|gründe|categorías|catégories)\\b[^.]*:$");

  private final FileFacts file;
  private final List<Line> lines;
  private final List<Candidate> found;

  /// @param found in the order of the text
  Signs(FileFacts file, List<Candidate> found) {
    this.file = file;
    this.lines = file.lines();
    this.found = found;
  }

  /// Adds all but those that are shares of siblings.
  void add(OneTalk whole, TalkHeads chosen) {
    boolean[] underDay = underDay();
    boolean edition = chosen.beginsWithEdition();
    boolean conference = file.edition().edition().series().isPresent();
    boolean one = whole.isNamedInFields() || whole.isNote();
    boolean ofTalks = file.name().feature().isPresent() || announcesTalks();
    Map<String, Integer> texts = new HashMap<>();
    for (Candidate each : found) {
      String words = Words.fold(lines.get(each.line()).text());
      texts.put(words, texts.getOrDefault(words, 0) + 1);
    }
    int top = edition ? chosen.atTop().get().head().line() : -1;
    for (int i = 0; i < found.size(); i++) {
      Candidate each = found.get(i);
      if (!each.isInProse()) {
        addOwn(each);
      }
      if (each.isHeading() && each.line() == top) {
        each.set(Sign.NO_TALK, true);
      }
      addAround(each, underDay[i]);
      if (each.form() != Candidate.Form.SENTENCE)
        each.set(
            Sign.REPEATED, texts.getOrDefault(Words.fold(lines.get(each.line()).text()), 0) > 1);
      each.set(
          Sign.HOLDS_HEADINGS,
          i + 1 < found.size() && found.get(i + 1).parent() == i && found.get(i + 1).isHeading());
      each.set(Sign.EDITION_ON_TOP, edition);
      each.set(Sign.CONFERENCE, conference);
      each.set(Sign.ONE_TALK, one);
      each.set(Sign.FILE_OF_TALKS, ofTalks);
    }
    addHoldersOfContainers();
  }

  /// What holds a line such as "Talks:" is no talk itself, unless it names who speaks.
  private void addHoldersOfContainers() {
    for (Candidate each : found) {
      Candidate above = each.parent() < 0 ? null : found.get(each.parent());
      if (above != null
          && each.head().role() == Role.CONTAINER
          && above.telling().speakers().isEmpty()) {
        above.set(Sign.NO_TALK, true);
      }
    }
  }

  /// "Talks I attended, with some remarks:" as the first words.
  private boolean announcesTalks() {
    for (Line line : lines) {
      String words = line.text().strip();
      if (line.is(Line.Sort.PROSE) && !words.isEmpty()) {
        return words.length() < 120
            && words.endsWith(":")
            && ProseTalks.namesTalks(words)
            && !OTHER_THINGS.isIn(words);
      }
    }
    return false;
  }

  private boolean[] underDay() {
    boolean[] under = new boolean[found.size()];
    List<Head> heads = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isHeading()) {
        heads.add(found.get(i).head());
        indexes.add(i);
      }
    }
    boolean[] ofHeads = new Sections(lines, heads).underDay();
    for (int i = 0; i < ofHeads.length; i++) {
      under[indexes.get(i)] = ofHeads[i] || heads.get(i).role() == Role.DAY;
    }
    for (int i = 0; i < found.size(); i++) {
      int parent = found.get(i).parent();
      under[i] |= parent >= 0 && under[parent];
    }
    return under;
  }

  private void addOwn(Candidate each) {
    Line line = lines.get(each.line());
    String words = line.text().strip();
    TitleLine telling = each.telling();
    boolean alone = telling.title().isEmpty() && evidenceOfNameAlone(each);
    each.set(Sign.NAME_ALONE, alone);
    each.set(Sign.NAMES_SERIES, namesSeries(telling.title().orElse(words)));
    Evidence evidence = each.evidence();
    boolean named = !telling.speakers().isEmpty();
    boolean first =
        evidence.has(Feature.SPEAKER_BEGINS_ITEM)
            || evidence.has(Feature.SPEAKER_BEFORE_COLON)
            || evidence.has(Feature.SPEAKER_BEFORE_DASH);
    boolean below =
        evidence.has(Feature.SPEAKER_ON_NEXT_LINE)
            || evidence.has(Feature.SPEAKER_IN_NEXT_HEADING)
            || evidence.has(Feature.SPEAKER_LABELLED);
    boolean tells = evidence.has(Feature.SPEAKER_TELLS) || evidence.has(Feature.SUBJECT);
    each.set(Sign.NAME_FIRST, first);
    each.set(Sign.NAME_BELOW, below);
    each.set(Sign.TELLS, tells);
    each.set(Sign.HANDLE, evidence.has(Feature.HANDLE));
    each.set(
        Sign.NAMED, named && !alone && !first && !below && !tells && !evidence.has(Feature.HANDLE));
    each.set(
        Sign.QUOTED,
        evidence.has(Feature.QUOTED_TITLE)
            || !words.isEmpty() && "\"“„«'‘".indexOf(words.charAt(0)) >= 0);
    each.set(
        Sign.QUOTED_AND_NAMED,
        each.has(Sign.QUOTED) > 0 && each.has(Sign.NAMED) > 0 && telling.title().isPresent());
    each.set(Sign.LINKED, line.beginsWithLink() || evidence.has(Feature.LINKED_TITLE));
    each.set(Sign.CLOCK, telling.has(Feature.CLOCK_TIME));
    each.set(Sign.TALK_NUMBER, telling.has(Feature.TALK_NUMBER));
    each.set(Sign.COUNTED, each.isHeading() && each.head().level() == Head.COUNTED);
    each.set(Sign.RULED, each.isHeading() && each.head().level() == Head.RULED);
    each.set(Sign.MANY_TALKS, ProseTalks.namesTalks(words));
    each.set(Sign.KIND, telling.kind().isPresent());
    int count = Words.count(words);
    Role role = each.isHeading() ? each.head().role() : Role.of(words.length() > 100 ? "x" : words);
    double inLine = each.has(Sign.NAMED) + each.has(Sign.NAME_FIRST) + each.has(Sign.NAME_BELOW);
    each.set(
        Sign.NO_TALK,
        evidence.has(Feature.NO_TALK_WORD)
            || each.isHeading() && inLine == 0 && HeadReader.isOfEdition(each.head()));
    each.set(Sign.PART, role == Role.PART || evidence.has(Feature.PART_WORD));
    each.set(Sign.NOTHING, role == Role.NOTHING || role == Role.DAY || role == Role.CONTAINER);
    String title = telling.title().orElse("");
    each.set(
        Sign.TITLE_LIKE,
        telling.title().isPresent()
            && Words.count(title) > 1
            && title.length() < 140
            && role != Role.PART
            && role != Role.NOTHING
            && Headings.looksLikeTitle(title));
    each.set(Sign.ONE_WORD, count <= 1);
    each.set(Sign.LONG, Math.clamp((count - 14) / 20.0, 0, 1));
    each.set(Sign.SENTENCE, words.endsWith(".") || words.endsWith(";") || startsLower(words));
    each.set(Sign.QUESTION, words.endsWith("?"));
    each.set(Sign.NOTE_LINK, ItemReader.isLinkToNote(line));
    each.set(
        Sign.BOLD,
        line.isAll(Inline.Style.STRONG) || each.isHeading() && each.head().level() == Head.BOLD);
    each.set(Sign.BARE, each.isHeading() && each.head().level() >= Head.RULED);
    each.set(Sign.RECORDING, leadsToRecording(line));
    addBelow(each);
  }

  private static boolean leadsToRecording(Line line) {
    for (Inline inline : line.inlines()) {
      if (inline.style() == Inline.Style.LINK && Mentions.isRecording(inline.target())) {
        return true;
      }
    }
    return false;
  }

  private static boolean evidenceOfNameAlone(Candidate each) {
    return each.evidence().has(Feature.SPEAKER_ALONE);
  }

  private static boolean namesSeries(String words) {
    return words.length() < 100 && Words.count(words) <= 6 && !Series.in(words).isEmpty();
  }

  private static boolean startsLower(String words) {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  private void addBelow(Candidate each) {
    StringBuilder below = new StringBuilder();
    boolean links = false;
    for (int i = each.line(); i < each.end() && below.length() < BELOW; i++) {
      Line line = lines.get(i);
      if (i > each.line() && line.is(Line.Sort.HEADING)) {
        break;
      }
      if (i > each.line()) {
        below.append(line.text(), 0, Math.min(line.text().length(), BELOW)).append('\n');
      }
      for (Inline inline : line.inlines()) {
        links |=
            inline.style() == Inline.Style.LINK
                && inline.span().length() < 40
                && Vocabulary.LINK_LABEL.has(inline.span().in(file.text()));
      }
    }
    String own = each.isHeading() ? "" : lines.get(each.line()).text();
    String text = own.substring(0, Math.min(own.length(), 600)) + " " + below;
    each.set(Sign.TALK_LINKS, links || !each.telling().links().isEmpty());
    each.set(Sign.TALK_WORDS, TALK_WORDS.isIn(text));
    each.set(Sign.TOLD, below.length() > 40);
    each.set(Sign.LONG_TOLD, below.length() > 400);
  }

  private void addAround(Candidate each, boolean underDay) {
    each.set(Sign.UNDER_DAY, underDay);
    if (each.form() != Candidate.Form.SENTENCE) {
      each.set(Sign.ON_TOP, each.line() <= 2);
    }
    each.set(
        Sign.DEEP,
        each.isHeading()
            ? Math.clamp((each.head().level() - 2) / 2.0, 0, 1)
            : lines.get(each.line()).depth() > 1 ? 1 : 0);
    boolean nearest = true;
    for (int p = each.parent(), steps = 0;
        p >= 0 && steps < 12;
        p = found.get(p).parent(), steps++) {
      Candidate above = found.get(p);
      if (!above.isHeading() && above.isFrame()) {
        each.set(Sign.UNDER_CONTAINER, true);
      }
      if (above.isHeading()) {
        Role role = above.head().role();
        String words = above.head().text();
        if (role == Role.CONTAINER || HOLDS_TALKS.isIn(words) && Words.count(words) <= 8) {
          each.set(Sign.UNDER_CONTAINER, true);
        }
        if (nearest && (role == Role.NOTHING || role == Role.PART)) {
          each.set(Sign.UNDER_NOTHING, true);
        }
        nearest = false;
      }
      if (isNamed(above) && !above.isFrame()) {
        each.set(Sign.UNDER_NAMED, true);
      }
    }
    each.set(Sign.IN_FRAME, each.parent() >= 0 && found.get(each.parent()).isFrame());
    if (each.form() == Candidate.Form.ITEM) {
      each.set(Sign.ANNOUNCED, announced(each));
      if (ItemTalks.isOfOtherThings(lines, each.line())) {
        each.set(Sign.NO_TALK, true);
      }
    }
  }

  /// Whether its own words or the line below name a speaker; one who only speaks in the text below
  /// may speak below any heading: "PyGala 2014" and its first talk.
  private static boolean isNamed(Candidate above) {
    return above.has(Sign.NAMED)
            + above.has(Sign.NAME_FIRST)
            + above.has(Sign.NAME_BELOW)
            + above.has(Sign.NAME_ALONE)
            + above.has(Sign.HANDLE)
        > 0;
  }

  /// How far the paragraph in front of a list says that talks follow.
  private double announced(Candidate each) {
    int i = each.line() - 1;
    while (i >= 0
        && lines.get(i).depth() > 0
        && !lines.get(i).is(Line.Sort.HEADING)
        && each.line() - i < 60) {
      i--;
    }
    StringBuilder words = new StringBuilder();
    for (; i >= 0 && lines.get(i).is(Line.Sort.PROSE) && words.length() < 500; i--) {
      words.insert(0, lines.get(i).text() + " ");
      if (lines.get(i).afterGap()) {
        break;
      }
    }
    String said = words.toString().strip();
    boolean talks = ProseTalks.namesTalks(said) || HOLDS_TALKS.isIn(said);
    boolean colon = said.endsWith(":");
    return OTHER_THINGS.isIn(said) ? 0 : (talks ? 0.5 : 0) + (colon ? talks ? 0.5 : 0.3 : 0);
  }
}
