package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// Finds talks that are told in prose, a paragraph or a sentence each.
final class ProseTalks {

  /// A second talk in one paragraph needs this much.
  private static final double SURE = 3.0;

  /// Notes in bullets speak of people more loosely than prose does.
  private static final double IN_ITEM = 3.0;

  private static final int MOST_MARKED = 8;

  private static final int LONGEST_SENTENCE = 1000;

  /// Where so many talks are told, a paragraph that begins with who tells something is one too.
  private static final int SEVERAL = 2;

  private static final double TOLD_AT_BEGINNING = 1.5;

  // "Next, Anna Roe showed us", "Anna Roe explained"
  private static final Expression BEGINS =
      Expression.of(
          "(?iU)^(?:(?:next|then|later|finally|first|after"
              + " that|afterwards|also|danach|dann|anschließend|später|ensuite|puis|enfin|después|luego)(?:"
              + " up)?,?\\s+)?$");

  private static final Expression TALKS =
      Expression.of(
          "(?iU)\\b(?:talks|presentations|sessions|keynotes|lightning"
              + " talks|vorträge|conférences|charlas|topics I (?:went|attended))\\b");

  private static final Expression YEAR = Expression.of("\\b(?:19|20)\\d{2}\\b");

  private final String text;
  private final List<Line> lines;
  private final boolean[] occupied;
  private final Optional<Integer> year;
  private final ToldSentences told;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, String> fullNames = new HashMap<>();
  private boolean lenient;
  private int namesInFront;
  private final Set<String> toldInFront = new HashSet<>();

  /// @param occupied lines that belong to talks already
  /// @param year of the edition: what is told of other years is not of this conference
  ProseTalks(
      String text,
      List<Line> lines,
      boolean[] occupied,
      Optional<Integer> year,
      ToldSentences told) {
    this.text = text;
    this.lines = lines;
    this.occupied = occupied;
    this.year = year;
    this.told = told;
  }

  /// Whether the words speak of several talks.
  static boolean namesTalks(String words) {
    return TALKS.isIn(words);
  }

  /// In the order of the text.
  List<Finding> find() {
    readParagraphs();
    if (Math.max(found.size(), Math.max(namesInFront, toldInFront.size())) >= SEVERAL) {
      lenient = true;
      found.clear();
      fullNames.clear();
      readParagraphs();
    }
    return found;
  }

  private void readParagraphs() {
    int i = 0;
    while (i < lines.size()) {
      boolean item = lines.get(i).is(Line.Sort.ITEM) && !occupied[i];
      if (!isProse(i) && !item) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < lines.size()
          && (item ? lines.get(end).is(Line.Sort.IN_ITEM) : isProse(end))
          && !lines.get(end).afterGap()) {
        end++;
      }
      readParagraph(
          lines.get(i),
          new Span(lines.get(i).span().start(), lines.get(end - 1).span().end()),
          i,
          end);
      i = end;
    }
  }

  private boolean isProse(int line) {
    return lines.get(line).is(Line.Sort.PROSE) && !occupied[line];
  }

  private void readParagraph(Line first, Span paragraph, int from, int to) {
    String words = Words.withPlainBlanks(paragraph.in(text));
    if (words.length() < 40) {
      return;
    }
    Optional<TalkSentence> labelled = titleBehindName(words);
    if (labelled.isPresent() && !first.is(Line.Sort.ITEM)) {
      namesInFront++;
      if (lenient) {
        add(first, paragraph.start(), labelled.get());
        return;
      }
    }
    List<String> titles = new ArrayList<>();
    List<String> speakers = new ArrayList<>();
    StyledParts setApart = setApart(from, to);
    Optional<Boolean> otherYear = Optional.empty();
    boolean any = false;
    int index = 0;
    for (Span span : Sentences.of(words)) {
      String whole = span.in(words).substring(0, Math.min(span.length(), LONGEST_SENTENCE));
      List<Span> pieces = TalkTitle.pieces(whole);
      String sentence = pieces.getFirst().in(whole);
      TalkSentence told =
          this.told.of(
              sentence, any ? List.of() : marked(setApart, span.shiftedBy(paragraph.start())));
      boolean repeats = told.title().isPresent() && titles.contains(told.title().get());
      boolean another = !told.speakers().isEmpty() && !speakers.containsAll(told.speakers());
      boolean inFront = !first.is(Line.Sort.ITEM) && beginsWithName(sentence);
      if (inFront && told.score() >= TOLD_AT_BEGINNING) {
        toldInFront.addAll(told.speakers());
      }
      boolean enough =
          any
              ? told.score() >= (lenient && inFront ? TOLD_AT_BEGINNING : SURE)
                  && another
                  && !repeats
              : told.score() >= needed(first, inFront);
      if (enough && told.title().isEmpty()) {
        otherYear = otherYear.or(() -> Optional.of(isOfOtherYear(words)));
      }
      boolean here = told.title().isPresent() || !otherYear.orElse(false);
      if (enough && here && !continues(told)) {
        int start = any || index > 1 ? span.start() : 0;
        add(first, paragraph.start() + start, told);
        any = true;
        for (PersonScan.Person other : TalkSentence.others(sentence, told.speakers())) {
          TalkSentence also =
              new TalkSentence(List.of(other.name()), Optional.empty(), told.kind(), SURE);
          if (paragraph.start() + span.start() + other.start() > found.getLast().start()) {
            add(first, paragraph.start() + span.start() + other.start(), also);
            speakers.add(other.name());
          }
        }
        told.title().ifPresent(titles::add);
        speakers.addAll(told.speakers());
        for (Span piece : pieces.subList(1, pieces.size())) {
          TalkSentence more = this.told.of(piece.in(whole), List.of());
          add(
              first,
              paragraph.start() + span.start() + piece.start(),
              more.speakers().isEmpty() ? more.withSpeakers(told.speakers()) : more);
          more.title().ifPresent(titles::add);
        }
      } else if (any && index <= 3) {
        complete(told);
      }
      index++;
    }
  }

  // "Anna Roe: Fun with Roses. A remark"
  private static final Expression NAME_THEN_TITLE =
      Expression.of("^([^:.]{4,70}):\\s+([\\p{Lu}\\d“\"].{5,140}?)[.!?](?:\\s.*|$)");

  /// What a paragraph tells that begins with a name, a colon and a title.
  private static Optional<TalkSentence> titleBehindName(String paragraph) {
    Matcher title = NAME_THEN_TITLE.matcher(paragraph);
    People people = title.matches() ? People.of(title.group(1)) : People.NONE;
    boolean named = people.isSure() && people.names().getFirst().contains(" ");
    return named
        ? Optional.of(
            new TalkSentence(people.names(), Optional.of(title.group(2)), Optional.empty(), SURE))
        : Optional.empty();
  }

  private double needed(Line first, boolean inFront) {
    if (first.is(Line.Sort.ITEM)) {
      return lenient ? TalkSentence.ENOUGH : IN_ITEM;
    }
    return lenient && inFront ? TOLD_AT_BEGINNING : TalkSentence.ENOUGH;
  }

  private static boolean beginsWithName(String sentence) {
    List<PersonScan.Person> people =
        PersonScan.in(sentence.substring(0, Math.min(80, sentence.length())));
    return !people.isEmpty()
        && people.getFirst().isFull()
        && people.getFirst().score() >= Names.SURE
        && BEGINS.isAll(sentence.substring(0, people.getFirst().start()));
  }

  /// A later paragraph that tells more of the one who spoke in the last: no talk of its own.
  private boolean continues(TalkSentence told) {
    return !found.isEmpty()
        && told.title().isEmpty()
        && !told.speakers().isEmpty()
        && found.getLast().telling().speakers().equals(fullNames(told.speakers()));
  }

  /// What the sentence before left open: a title or a speaker named in the next one.
  private void complete(TalkSentence told) {
    Finding last = found.getLast();
    boolean addsTitle =
        last.telling().title().isEmpty() && told.title().isPresent() && told.score() >= 1.8;
    boolean addsSpeaker =
        last.telling().speakers().isEmpty() && told.score() >= 1.8 && !told.speakers().isEmpty();
    boolean addsKind = last.telling().kind().isEmpty() && told.kind().isPresent();
    if (addsTitle || addsSpeaker || addsKind) {
      TitleLine telling = last.telling();
      found.set(
          found.size() - 1,
          last.withTelling(
              Finding.telling(
                  addsTitle ? told.title() : telling.title(),
                  addsSpeaker ? fullNames(told.speakers()) : telling.speakers(),
                  telling.kind().or(told::kind),
                  telling)));
    }
  }

  /// Whether a paragraph names years, and that of the edition is none of them.
  private boolean isOfOtherYear(String paragraph) {
    if (year.isEmpty() || !YEAR.isIn(paragraph)) {
      return false;
    }
    boolean others = false;
    for (Matcher other = YEAR.matcher(paragraph); other.find(); ) {
      if (other.group().equals(year.get().toString())) {
        return false;
      }
      others = true;
    }
    return others;
  }

  /// Links, and what is in italics.
  private StyledParts setApart(int from, int to) {
    List<Inline> parts = new ArrayList<>();
    for (Line line : lines.subList(from, to)) {
      for (Inline inline : line.inlines()) {
        if (inline.style() == Inline.Style.LINK || inline.style() == Inline.Style.EMPHASIS) {
          parts.add(inline);
        }
      }
    }
    return new StyledParts(parts);
  }

  private List<String> marked(StyledParts parts, Span sentence) {
    return parts.in(sentence).stream()
        .limit(MOST_MARKED)
        .map(part -> part.span().in(text))
        .toList();
  }

  private void add(Line first, int start, TalkSentence sentence) {
    TalkSentence told = sentence.withNameInTitle();
    Evidence evidence =
        new Evidence().add(Feature.TALK_SENTENCE, Math.clamp(told.score() / 2.4, 0.9, 1.6));
    if (told.title().isPresent()) {
      evidence.add(Feature.QUOTED_TITLE);
    }
    if (!told.speakers().isEmpty()) {
      evidence.add(Feature.SPEAKER_TELLS, 0.3);
    }
    TitleLine telling =
        new TitleLine(
            told.title(), fullNames(told.speakers()), told.kind(), List.of(), java.util.Set.of());
    found.add(
        new Finding(
            first.index(), start, Finding.BELOW_HEADINGS, telling, evidence, "a passage of prose"));
  }

  /// "Another talk Petra gave": who was named in full before is meant.
  private List<String> fullNames(List<String> names) {
    List<String> full = new ArrayList<>();
    for (String name : names) {
      String known = fullNames.get(name);
      full.add(known == null ? name : known);
      int blank = name.indexOf(' ');
      if (blank > 0) {
        fullNames.put(name.substring(0, blank), name);
      }
    }
    return full;
  }
}
