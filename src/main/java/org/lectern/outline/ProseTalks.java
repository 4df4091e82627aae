package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// Finds talks that are told in prose, a paragraph or a sentence each.
final class ProseTalks {

  /// A second talk in one paragraph needs this much.
  private static final double SURE = 3.0;

  /// Notes in bullets speak of people more loosely than prose does.
  private static final double IN_ITEM = 3.0;

  private static final int LONGEST_SENTENCE = 1000;

  /// Where so many talks are told, a paragraph that begins with who tells something is one too.
  private static final int SEVERAL = 2;

  private static final double TOLD_AT_BEGINNING = 1.5;

  // "Next, Anna Roe showed us", "Anna Roe explained"
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?iU)^(?:(?:next|then|later|finally|first|after"
              + " that|afterwards|also|danach|dann|anschließend|später|ensuite|puis|enfin|después|luego)(?:"
              + " up)?,?\\s+)?$");

  private static final Pattern TALKS =
      Pattern.compile(
          "(?iU)\\b(?:talks|presentations|sessions|keynotes|lightning"
              + " talks|vorträge|conférences|charlas|topics I (?:went|attended))\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

  private final String text;
  private final List<Line> lines;
  private final boolean[] occupied;
  private final Optional<Integer> year;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, String> fullNames = new HashMap<>();
  private boolean lenient;

  /// @param occupied lines that belong to talks already
  /// @param year of the edition: what is told of other years is not of this conference
  ProseTalks(String text, List<Line> lines, boolean[] occupied, Optional<Integer> year) {
    this.text = text;
    this.lines = lines;
    this.occupied = occupied;
    this.year = year;
  }

  /// Whether the words speak of several talks.
  static boolean namesTalks(String words) {
    return TALKS.matcher(words).find();
  }

  /// In the order of the text.
  List<Finding> find() {
    readParagraphs();
    if (found.size() >= SEVERAL) {
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
    List<String> titles = new ArrayList<>();
    List<String> speakers = new ArrayList<>();
    boolean any = false;
    int index = 0;
    for (Span span : Sentences.of(words)) {
      String whole = span.in(words).substring(0, Math.min(span.length(), LONGEST_SENTENCE));
      List<Span> pieces = TalkTitle.pieces(whole);
      String sentence = pieces.getFirst().in(whole);
      TalkSentence told =
          TalkSentence.of(
              sentence, any ? List.of() : marked(from, to, span.shiftedBy(paragraph.start())));
      boolean repeats = told.title().isPresent() && titles.contains(told.title().get());
      boolean another = !told.speakers().isEmpty() && !speakers.containsAll(told.speakers());
      boolean enough =
          any
              ? told.score() >= SURE && another && !repeats
              : told.score() >= needed(first, sentence, index);
      if (enough && !isOfOtherYear(words, told) && !continues(told)) {
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
          TalkSentence more = TalkSentence.of(piece.in(whole), List.of());
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

  private double needed(Line first, String sentence, int index) {
    if (first.is(Line.Sort.ITEM)) {
      return IN_ITEM;
    }
    boolean begins =
        lenient
            && index == 0
            && PersonScan.in(sentence.substring(0, Math.min(80, sentence.length()))).stream()
                .findFirst()
                .filter(person -> person.isFull() && person.score() >= Names.SURE)
                .filter(person -> BEGINS.matcher(sentence.substring(0, person.start())).matches())
                .isPresent();
    return begins ? TOLD_AT_BEGINNING : TalkSentence.ENOUGH;
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

  private boolean isOfOtherYear(String paragraph, TalkSentence told) {
    if (year.isEmpty() || told.title().isPresent()) {
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

  private List<String> marked(int from, int to, Span sentence) {
    List<String> marked = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (Inline inline : lines.get(i).inlines()) {
        boolean set =
            inline.style() == Inline.Style.LINK || inline.style() == Inline.Style.EMPHASIS;
        if (set && sentence.contains(inline.span()) && marked.size() < 8) {
          marked.add(inline.span().in(text));
        }
      }
    }
    return marked;
  }

  private void add(Line first, int start, TalkSentence told) {
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
