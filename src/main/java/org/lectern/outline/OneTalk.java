package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells whether a file is one talk as a whole, and which.
///
/// @param fields what the fields at the head of the file say
record OneTalk(FileFacts file, TalkHeads heads, Fields fields) {

  private static final int BEGINNING = 2000;

  /// Of a title that stands as a bare line.
  private static final int MOST_WORDS = 12;

  private static final Expression WATCH = Expression.of("(?i)\\bwatch[- ]?list\\b");

  private static final Expression SEEN =
      Expression.of(
          "(?i)\\bmy favou?rites?\\b|\\bI(?:['’]ve| have)?"
              + " (?:watched|saw|seen|attended|enjoyed)\\b");

  /// A note of one talk without a speaker has at least so many characters.
  private static final int SHORTEST_NOTE = 80;

  OneTalk(FileFacts file, TalkHeads heads) {
    this(file, heads, Fields.of(file.document().frontMatter(), file.lines()));
  }

  /// Whether the file is by its title or name a list of what is no talk: "Reading list".
  boolean isList() {
    String title = "";
    Optional<HeadReading> first = heads.atTop();
    if (fields.title().isPresent()) {
      title = fields.title().get();
    } else if (first.isPresent() && first.get().head().line() == 0) {
      title = first.get().head().text();
    }
    return (Vocabulary.LIST.has(title) || file.name().isOfList()) && !isOfSeen(title);
  }

  /// A list to watch of what its writer has watched: "and here are my favourites".
  private boolean isOfSeen(String title) {
    String text = file.text().substring(0, Math.min(BEGINNING, file.text().length()));
    return WATCH.isIn(title) && SEEN.isIn(text);
  }

  /// Whether the fields at the top name who speaks.
  boolean isNamedInFields() {
    return !fields.speakers().isEmpty();
  }

  /// A file that is one talk by its fields, or because its title names a speaker and nothing else
  /// does.
  Optional<Finding> named() {
    int named = 0;
    for (HeadReading reading : heads.readings()) {
      named += reading.hasSpeakerInLine() && reading.isStrong() ? 1 : 0;
    }
    if (fields.ofTalk() && named < 2) {
      return Optional.of(
          whole(
              fields.telling(),
              new Evidence().add(Feature.NAMED_IN_FIELDS).add(Feature.TITLE_OF_FILE)));
    }
    Optional<HeadReading> first = heads.atTop();
    if (first.isEmpty()
        || TalkHeads.namesEdition(first.get())
        || first.get().head().role() == Role.DAY
        || first.get().head().role() == Role.CONTAINER
        || heads.talks().size() > 1
        || first.get().telling().title().isEmpty()) {
      return Optional.empty();
    }
    return named(first.get());
  }

  private Optional<Finding> named(HeadReading title) {
    boolean named =
        title.evidence().namesSpeaker() && !title.evidence().has(Feature.SPEAKER_TELLS)
            || title.telling().has(Feature.TALK_NUMBER);
    boolean only =
        heads.talks().isEmpty() || heads.talks().equals(Set.of(heads.readings().indexOf(title)));
    boolean itemsBelow = title.head().role() == Role.KIND;
    if (title.isStrong() && named && only && !itemsBelow) {
      title.evidence().remove(Feature.LIKE_SIBLINGS).add(Feature.TITLE_OF_FILE);
      return Optional.of(file.finding(title, "the title of the file"));
    }
    return Optional.empty();
  }

  /// A file of a known conference that names no speaker and holds no talks: it is one talk itself.
  Optional<Finding> unnamed() {
    if (!isNote()) {
      return Optional.empty();
    }
    Evidence evidence = new Evidence().add(Feature.CONFERENCE_KNOWN).add(Feature.TITLE_OF_FILE);
    Optional<HeadReading> title = heads.atTop();
    Optional<Line> above = titleAbove(title);
    if (above.isPresent()) {
      return Optional.of(whole(TitleSplitter.split(above.get().text(), "", Habit.NONE), evidence));
    }
    if (title.isPresent() && mayBeTitle(title.get())) {
      int line = title.get().head().line();
      return Optional.of(
          new Finding(
              line,
              file.lines().get(line).span().start(),
              0,
              title.get().telling(),
              evidence,
              "the title of the file"));
    }
    return Optional.of(
        whole(
            new TitleLine(fields.title(), fields.speakers(), Optional.empty(), List.of(), Set.of()),
            evidence));
  }

  /// A bare first line in front of the first heading, which then heads a part: "Pruning talk".
  private Optional<Line> titleAbove(Optional<HeadReading> heading) {
    Optional<Line> first = Line.findFirstWritten(file.lines());
    return first.filter(line ->
        fields.title().isEmpty()
            && heading.isPresent()
            && heading.get().head().isReal()
            && line.index() < heading.get().head().line()
            && isAlone(line)
            && Words.count(line.text()) > 1
            && Words.count(line.text()) <= MOST_WORDS
            && Headings.looksLikeTitle(line.text().strip())
            && !Role.isDate(line.text().strip()));
  }

  private boolean isAlone(Line line) {
    Line next = file.lines().get(Math.min(line.index() + 1, file.lines().size() - 1));
    return line.is(Line.Sort.PROSE) && (next.afterGap() || !next.is(Line.Sort.PROSE));
  }

  private boolean mayBeTitle(HeadReading top) {
    Head head = top.head();
    return (head.level() < Head.BARE || isFirstLine(top))
        && (head.role() == Role.OPEN || head.role() == Role.KIND)
        && !TalkHeads.namesEdition(top);
  }

  /// Whether the file looks like a note of one talk: no day, container or report at its head, no
  /// list.
  boolean isNote() {
    boolean titled =
        heads.readings().isEmpty()
            || isFarBelow(heads.readings().getFirst())
            || mayBeTalk(heads.readings().getFirst());
    boolean report =
        fields.title().isPresent()
            && (EditionTitle.ofTitle(fields.title().get()).marked()
                || isAboutSeries(fields.title().get()));
    return file.edition().fromPath()
        && titled
        && !report
        && file.text().length() >= SHORTEST_NOTE
        && !Lists.areLinks(file.lines())
        && !Lists.areSayings(file.lines());
  }

  /// Whether it is a part such as "Further reading" and no heading stands at the top.
  private boolean isFarBelow(HeadReading first) {
    Role role = first.head().role();
    return heads.atTop().isEmpty() && (role == Role.NOTHING || role == Role.PART);
  }

  /// "GardenConf has it all": a sentence about the conference.
  private static boolean isAboutSeries(String title) {
    List<Series.Mention> mentions = Series.in(title);
    if (mentions.isEmpty() || mentions.getFirst().start() > 0) {
      return false;
    }
    String rest = title.substring(mentions.getFirst().end()).stripLeading();
    return !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
  }

  private static boolean mayBeTalk(HeadReading first) {
    Role role = first.head().role();
    return !TalkHeads.namesEdition(first)
        && role != Role.DAY
        && role != Role.CONTAINER
        && role != Role.NOTHING;
  }

  /// A bare line further down is the first remark and no title.
  private boolean isFirstLine(HeadReading reading) {
    Optional<Line> first = Line.findFirstWritten(file.lines());
    return first.isEmpty() || first.get().index() >= reading.head().line();
  }

  private Finding whole(TitleLine telling, Evidence evidence) {
    List<Line> lines = file.lines();
    int line = 0;
    while (line + 1 < lines.size() && lines.get(line).text().isBlank()) {
      line++;
    }
    int start = lines.isEmpty() ? 0 : lines.get(line).span().start();
    return new Finding(line, start, 0, telling, evidence, "the file");
  }
}
