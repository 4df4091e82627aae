package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// Collects the evidence at each heading, its siblings left aside.
final class HeadReader {

  private static final int BELOW = 2500;
  private static final int SENTENCES = 6;
  private static final int LINES_FOR_HANDLE = 4;
  private static final Expression HANDLE = Expression.of("@\\w{3,30}");

  private static final Expression TALK_WORDS =
      Expression.of(
          "(?iU)\\b(?:(?:this|the|his|her|their|great|good|nice)"
              + " (?:talk|session|presentation|keynote|speaker)|in (?:his|her|their)"
              + " talk|(?:der|diesem|dem) Vortrag|(?:cette|la)"
              + " (?:conférence|présentation)|(?:la|esta) charla)\\b");

  private final String text;
  private final List<Line> lines;
  private final List<Head> heads;
  private final ToldSentences told;
  private final SpeakerSearch search;
  private final Map<String, Integer> occurrences = new HashMap<>();

  HeadReader(String text, List<Line> lines, List<Head> heads, ToldSentences told) {
    this.text = text;
    this.lines = lines;
    this.heads = heads;
    this.told = told;
    this.search = new SpeakerSearch(lines);
    for (Head head : heads) {
      String words = withoutNumber(head);
      occurrences.put(words, occurrences.getOrDefault(words, 0) + 1);
    }
  }

  List<HeadReading> read() {
    List<TitleLine> first = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      first.add(TitleSplitter.split(heads.get(i).text(), below(i), Habit.NONE));
    }
    Habit habit = Habit.of(first);
    List<HeadReading> readings = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      readings.add(read(i, habit));
    }
    return readings;
  }

  private HeadReading read(int index, Habit habit) {
    Head head = heads.get(index);
    String below = below(index);
    TitleLine telling = TitleSplitter.split(head.text(), below, habit);
    Evidence evidence = new Evidence();
    evidence.addAll(telling.features());
    addWhatItIsNot(head, telling, evidence);
    int titleLine = head.line();
    boolean ofKind = telling.kind().isPresent() && !telling.speakers().isEmpty();
    if (telling.title().isEmpty() && (telling.has(Feature.TALK_NUMBER) || ofKind)) {
      telling = withTitleBelow(telling, head);
      titleLine += telling.title().isPresent() ? 1 : 0;
    }
    if (telling.title().isEmpty() && head.role() == Role.KIND) {
      telling = withTitleLabelled(telling, head);
    }
    HeadReading reading = new HeadReading(head, telling, evidence, head.line());
    if (head.role() == Role.DAY || head.role() == Role.CONTAINER) {
      return reading;
    }
    if (lines.get(head.line()).isAll(Inline.Style.LINK)
        && telling.title().isPresent()
        && Words.count(head.text()) > 2) {
      evidence.add(Feature.LINKED_TITLE);
    }
    addLinks(head, evidence);
    if (TALK_WORDS.isIn(below)) {
      evidence.add(Feature.TALK_WORDS);
    }
    return telling.speakers().isEmpty() && !isOfEdition(head)
        ? withSpeakerBelow(index, reading, titleLine)
        : reading;
  }

  /// "GardenConf 2014", "Conference Notes": who stands below it speaks in a talk and not as its
  /// own.
  static boolean isOfEdition(Head head) {
    EditionTitle title = EditionTitle.ofTitle(head.text());
    boolean edition = title.year().isPresent() && !Series.in(head.text()).isEmpty();
    return Words.count(head.text()) <= 8 && (edition || title.marked() && title.series().isEmpty());
  }

  /// "## Talk 2:" and the title on the line below.
  private TitleLine withTitleBelow(TitleLine telling, Head head) {
    if (head.line() + 2 >= lines.size() || !lines.get(head.line() + 2).afterGap()) {
      return telling;
    }
    String words = lines.get(head.line() + 1).text().strip();
    boolean title =
        Headings.looksLikeTitle(words)
            && Words.count(words) <= 14
            && People.of(words).names().isEmpty();
    return title
        ? new TitleLine(
            Optional.of(words),
            telling.speakers(),
            telling.kind(),
            telling.links(),
            telling.features())
        : telling;
  }

  // "Topic: Moss in Winter"
  private static final Expression TITLE_LABELLED =
      Expression.of("(?i)(?:topic|title|titel|thema|titre|título|tema)\\s*[:：]\\s*(\\S.{3,150})");

  /// "## Keynote" and below it a line such as "Topic: Moss in Winter".
  private TitleLine withTitleLabelled(TitleLine telling, Head head) {
    int end = Math.min(head.end(), head.line() + LINES_FOR_HANDLE);
    for (Line line : lines.subList(Math.min(head.line() + 1, end), end)) {
      Matcher labelled = TITLE_LABELLED.matcher(line.text().strip());
      if (labelled.matches()) {
        return new TitleLine(
            Optional.of(labelled.group(1).strip()),
            telling.speakers(),
            telling.kind(),
            telling.links(),
            telling.features());
      }
    }
    return telling;
  }

  private HeadReading withSpeakerBelow(int index, HeadReading reading, int titleLine) {
    String below = below(index);
    Optional<Head> next =
        index + 1 < heads.size() ? Optional.of(heads.get(index + 1)) : Optional.empty();
    Optional<SpeakerSearch.Found> found = search.below(reading.head().at(titleLine), next, below);
    if (found.isPresent()) {
      reading.evidence().add(found.get().feature());
      return reading.withSpeakers(found.get().names(), found.get().line());
    }
    Optional<List<String>> telling = tellingSpeaker(reading.head(), below);
    if (telling.isPresent()) {
      reading.evidence().add(Feature.SPEAKER_TELLS);
      return reading.withSpeakers(telling.get(), reading.head().line());
    }
    Optional<String> subject = subject(below);
    if (subject.isPresent()) {
      reading.evidence().add(Feature.SUBJECT);
      return reading.withSpeakers(List.of(subject.get()), reading.head().line());
    }
    Optional<String> handle = linkedHandle(reading.head());
    if (handle.isPresent()) {
      reading.evidence().add(Feature.HANDLE, 0.4);
      return reading.withSpeakers(List.of(handle.get()), reading.head().line());
    }
    Optional<Head> alone =
        reading.telling().title().isEmpty() ? nameAlone(index) : Optional.empty();
    if (alone.isPresent()) {
      reading.evidence().add(Feature.SPEAKER_ALONE);
      return reading.withSpeakers(People.of(alone.get().text()).names(), reading.head().line());
    }
    return reading;
  }

  // " zeigt", " sagt, dass", " takes"
  private static final Expression VERB =
      Expression.of("^\\s+\\p{Ll}{3,}[^.!?]{12,}.*", Pattern.DOTALL);

  /// Who does something at the beginning of the first sentence: "The botanist Anna Roe takes …".
  private static Optional<String> subject(String below) {
    String start = below.strip();
    start = start.substring(0, Math.min(start.length(), 140));
    List<PersonScan.Person> people = PersonScan.in(start);
    if (people.isEmpty() || below.strip().startsWith("\"")) {
      return Optional.empty();
    }
    PersonScan.Person first = people.getFirst();
    boolean front =
        first.isFull()
            && !first.possessive()
            && first.score() >= Names.SURE
            && (first.start() == 0 || FRONT.isAll(start.substring(0, first.start())));
    return front && VERB.isAll(start.substring(first.end()))
        ? Optional.of(first.name())
        : Optional.empty();
  }

  // "Der Linguist ", "The botanist and writer "
  private static final Expression FRONT =
      Expression.of(
          "(?:(?:the|der|die|le|la|el|our|speaker)\\s+)?(?:[\\p{L}-]+\\s+){0,3}",
          Pattern.CASE_INSENSITIVE);

  /// The one handle that is linked below the heading: "[@aroe](…) told us …".
  private Optional<String> linkedHandle(Head head) {
    Set<String> handles = new LinkedHashSet<>();
    int end = Math.min(head.end(), head.line() + LINES_FOR_HANDLE);
    for (Line line : lines.subList(Math.min(head.line() + 1, end), end)) {
      for (Inline inline : line.inlines()) {
        if (inline.style() == Inline.Style.LINK) {
          String words = inline.span().in(text).strip();
          if (HANDLE.isAll(words)) {
            handles.add(words);
          }
        }
      }
    }
    return handles.size() == 1 ? Optional.of(handles.iterator().next()) : Optional.empty();
  }

  /// The one line below a heading without a title that is nothing but a name.
  private Optional<Head> nameAlone(int index) {
    List<Head> names = new ArrayList<>();
    Head head = heads.get(index);
    for (int i = head.line() + 1; i < Math.min(head.end(), head.line() + 40); i++) {
      String text = lines.get(i).text().strip();
      if (lines.get(i).is(Line.Sort.PROSE)
          && lines.get(i).afterGap()
          && Words.count(text) < 5
          && Names.score(text) > 0.9) {
        names.add(new Head(i, Head.BARE, i + 1, text, Role.OPEN));
      }
    }
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /// Who speaks in the first sentences below the heading.
  private Optional<List<String>> tellingSpeaker(Head head, String below) {
    List<Span> sentences = Sentences.of(below, SENTENCES);
    for (Span span : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
      if (span.length() < 600) {
        TalkSentence sentence = told.of(span.in(below), List.of());
        if (!sentence.speakers().isEmpty() && sentence.score() >= 1.8) {
          return Optional.of(PersonScan.inFull(sentence.speakers(), below));
        }
      }
    }
    return Optional.empty();
  }

  private static String withoutNumber(Head head) {
    return Words.fold(Labels.withoutNumber(head.text()));
  }

  private void addWhatItIsNot(Head head, TitleLine telling, Evidence evidence) {
    boolean named =
        !telling.speakers().isEmpty()
            || telling.has(Feature.TALK_NUMBER)
            || telling.has(Feature.CLOCK_TIME);
    if (head.role() == Role.PART && !named) {
      evidence.add(Feature.PART_WORD);
    }
    if (head.role() == Role.NOTHING && (!named || telling.speakers().isEmpty())
        || Role.isByline(head.text())) {
      evidence.add(Feature.NO_TALK_WORD);
    }
    if (ItemReader.isLinkToNote(lines.get(head.line())) && below(head).isBlank()) {
      evidence.add(Feature.NO_TALK_WORD);
    }
    if (head.role() == Role.OPEN && !named && occurrences.get(withoutNumber(head)) > 1) {
      evidence.add(Feature.REPEATED);
    }
    if (head.text().endsWith("?") && !named) {
      evidence.add(Feature.QUESTION);
    }
  }

  private void addLinks(Head head, Evidence evidence) {
    int end = Math.min(head.end(), head.line() + 15);
    for (int i = head.line() + 1; i < end; i++) {
      Line line = lines.get(i);
      if (line.is(Line.Sort.HEADING)) {
        return;
      }
      for (Inline inline : line.inlines()) {
        if (inline.style() == Inline.Style.LINK
            && inline.span().length() < 40
            && Vocabulary.LINK_LABEL.has(inline.span().in(text))) {
          evidence.add(Feature.TALK_LINKS);
          return;
        }
      }
    }
  }

  /// What is told between the heading and the next of its level; an empty line between paragraphs.
  String below(int index) {
    return below(heads.get(index));
  }

  private String below(Head head) {
    Line line = lines.get(head.line());
    StringBuilder below = new StringBuilder();
    if (head.level() == Head.RUN_IN) {
      below.append(line.text().substring(Math.min(line.text().length(), head.text().length())));
    }
    for (int i = head.line() + 1; i < head.end() && below.length() < BELOW; i++) {
      if (lines.get(i).is(Line.Sort.RULE)) {
        continue;
      }
      below.append(lines.get(i).afterGap() ? "\n\n" : " ").append(lines.get(i).text());
    }
    return below.substring(0, Math.min(below.length(), BELOW));
  }
}
