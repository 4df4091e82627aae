package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.lectern.model.Span;
import org.lectern.model.TalkKind;

/// Finds the sentences of prose in which somebody may speak: each person of a sentence, and each
/// sentence that names a talk and nobody.
final class PeopleInProse {

  private static final int LONGEST = 1000;
  private static final int SHORTEST = 20;

  /// Beside a name; "Anna Roe – Acme" tells of no talk.
  private static final int FEWEST_WORDS = 3;

  private static final int NOUN_NEAR = 60;

  private static final Expression HANDLE = Expression.of("(?<![\\w/.])@\\w{3,30}\\b");

  private static final Expression PRONOUN =
      Expression.of(
          "^(?:he|she|they|his|her|their|er|sie|ihr|sein|il|elle|son|sa|él|ella|su|the"
              + " (?:talk|session|presentation|presenter|speaker|keynote|workshop))\\b",
          TalkSentence.FLAGS);

  private static final Expression BY =
      Expression.of("\\b(?:by|from|von|par|por|with|mit|avec|con)\\s+$", TalkSentence.FLAGS);

  private static final Expression JOINED =
      Expression.of("(?:\\s*\\([^()]{1,40}\\))?(?:['’]s)?\\s*(?:,|,?\\s(?:and|und|et|y)|&|/)\\s+");

  private final String text;
  private final Map<String, Integer> seen = new HashMap<>();

  private final ToldSentences read;

  PeopleInProse(String text, ToldSentences read) {
    this.text = text;
    this.read = read;
  }

  /// One who may speak.
  ///
  /// @param names of those who speak together; none where a talk is told of and nobody
  /// @param start where the talk would begin, in the plain text
  record Told(
      List<String> names,
      Optional<String> title,
      Optional<TalkKind> kind,
      int start,
      Map<Sign, Double> signs) {}

  /// Of one paragraph, in the order of the text.
  ///
  /// @param most about so many: where there are so many it reads no further
  List<Told> in(Span paragraph, int most) {
    List<Told> found = new ArrayList<>();
    String words = Words.withPlainBlanks(paragraph.in(text));
    if (words.length() < SHORTEST) {
      return found;
    }
    List<Span> sentences = Sentences.of(words);
    for (int i = 0; i < sentences.size() && found.size() < most; i++) {
      Span span = sentences.get(i);
      String sentence = span.in(words).substring(0, Math.min(span.length(), LONGEST));
      String next = i + 1 < sentences.size() ? sentences.get(i + 1).in(words).strip() : "";
      int start = paragraph.start() + (i <= 1 && found.isEmpty() ? 0 : span.start());
      read(sentence, next, i, start, paragraph.start() + span.start(), found);
    }
    double alone = found.size() == 1 ? 1 : 0;
    for (int i = 0; i < found.size(); i++) {
      found.get(i).signs().put(Sign.ALONE, alone);
      found.get(i).signs().put(Sign.ON_TOP, i == 0 ? 1.0 : 0);
    }
    return found;
  }

  private void read(
      String sentence, String next, int index, int start, int sentenceStart, List<Told> found) {
    if (Mentions.OTHER_YEAR.isIn(sentence)) {
      return;
    }
    List<PersonScan.Person> people = new ArrayList<>(PersonScan.in(sentence));
    for (Matcher handle = HANDLE.matcher(sentence); handle.find(); ) {
      if (!belongsTo(people, handle)) {
        people.add(new PersonScan.Person(handle.group(), handle.start(), handle.end(), 0.5, false));
      }
    }
    people.sort(java.util.Comparator.comparingInt(PersonScan.Person::start));
    TalkSentence told = this.read.of(sentence, List.of());
    Matcher noun = TalkSentence.TALK.finder(sentence);
    boolean hasNoun = noun.find();
    String title = told.title().orElse("");
    if (people.isEmpty()) {
      if (hasNoun || told.score() > 0) {
        Map<Sign, Double> signs = new HashMap<>();
        addSentence(sentence, next, index, told, hasNoun, signs);
        found.add(new Told(List.of(), told.title(), told.kind(), start, signs));
      }
      return;
    }
    PersonScan.Person before = null;
    int firstHere = found.size();
    for (PersonScan.Person person : people) {
      boolean joined =
          before != null
              && found.size() > firstHere
              && JOINED.isAll(sentence.substring(before.end(), person.start()));
      before = person;
      String family = person.name().substring(person.name().lastIndexOf(' ') + 1);
      if (title.contains(person.name()) || Role.isDate(family)) {
        continue;
      }
      Map<Sign, Double> signs = new HashMap<>();
      addSentence(sentence, next, index, told, hasNoun, signs);
      addPerson(person, sentence, hasNoun, title, signs);
      if (Words.count(sentence) - Words.count(person.name()) < FEWEST_WORDS) {
        continue;
      }
      signs.put(Sign.NAME_FIRST, person.start() < 4 ? 1.0 : 0);
      if (joined) {
        Told last = found.removeLast();
        List<String> names = new ArrayList<>(last.names());
        names.add(person.name());
        for (Map.Entry<Sign, Double> each : last.signs().entrySet()) {
          signs.merge(each.getKey(), each.getValue(), Math::max);
        }
        found.add(new Told(names, last.title(), last.kind(), last.start(), signs));
        continue;
      }
      signs.put(Sign.REPEATED, found.size() > firstHere ? 1.0 : 0);
      found.add(
          new Told(
              List.of(person.name()),
              told.title(),
              told.kind(),
              found.size() > firstHere ? sentenceStart + person.start() : start,
              signs));
    }
  }

  /// Whether the handle is that of the name in front: "Anna Roe (@aroe)".
  private static boolean belongsTo(List<PersonScan.Person> people, Matcher handle) {
    for (PersonScan.Person person : people) {
      if (handle.start() <= person.end() + 3 && handle.end() > person.start()) {
        return true;
      }
    }
    return false;
  }

  private void addSentence(
      String sentence,
      String next,
      int index,
      TalkSentence told,
      boolean hasNoun,
      Map<Sign, Double> signs) {
    signs.put(Sign.TALK_WORDS, hasNoun ? 1.0 : 0);
    signs.put(Sign.QUOTED, told.title().isPresent() ? 1.0 : 0);
    signs.put(Sign.TELLS, Math.clamp(told.score() / 3, 0, 1.3));
    signs.put(Sign.SEEN, TalkSentence.SEEN.isIn(sentence) ? 1.0 : 0);
    signs.put(Sign.BOOK, TalkSentence.NOT_HERE.isIn(sentence) ? 1.0 : 0);
    signs.put(Sign.MANY_TALKS, TalkSentence.TALKS.isIn(sentence) ? 1.0 : 0);
    signs.put(Sign.PRONOUN_NEXT, PRONOUN.isIn(next) ? 1.0 : 0);
    signs.put(Sign.FIRST_SENTENCE, index == 0 ? 1.0 : 0);
    signs.put(Sign.QUESTION, sentence.strip().endsWith("?") ? 1.0 : 0);
    signs.put(Sign.LONG, Math.clamp(sentence.length() / 400.0, 0, 1));
  }

  private void addPerson(
      PersonScan.Person person,
      String sentence,
      boolean hasNoun,
      String title,
      Map<Sign, Double> signs) {
    boolean handle = person.name().startsWith("@");
    String after =
        sentence.substring(person.end(), Math.min(sentence.length(), person.end() + NOUN_NEAR));
    String front = sentence.substring(Math.max(0, person.start() - NOUN_NEAR), person.start());
    Matcher noun = TalkSentence.TALK.finder(after);
    signs.put(Sign.NAMED, handle ? 0 : person.score());
    signs.put(Sign.HANDLE, handle ? 1.0 : 0);
    signs.put(Sign.FULL_NAME, person.isFull() ? 1.0 : 0);
    signs.put(Sign.POSSESSIVE, person.possessive() ? 1.0 : 0);
    signs.put(Sign.KIND, noun.find() ? 1.0 : 0);
    signs.put(Sign.ROLE, SpeakerRole.of(person, sentence, hasNoun, title) / 2.4);
    signs.put(Sign.BY, BY.isIn(front) ? TalkSentence.TALK.finder(front).find() ? 1.0 : 0.5 : 0);
    int times = seen.merge(person.name(), 1, Integer::sum);
    String family = person.name().substring(person.name().lastIndexOf(' ') + 1);
    signs.put(Sign.NAMED_BEFORE, times > 1 || seen.getOrDefault("~" + family, 0) > 0 ? 1.0 : 0);
    for (String part : person.name().split(" ")) {
      seen.merge("~" + part, 1, Integer::sum);
    }
  }

  /// As a candidate of its own.
  static Candidate candidate(Told told, Line line, int parent, double[] weights) {
    told.signs().forEach((sign, value) -> weights[sign.ordinal()] = value);
    return new Candidate(
        Candidate.Form.SENTENCE,
        told.start(),
        line.index() + 1,
        parent,
        told.names().isEmpty() ? "n" : "p",
        new Head(
            line.index(),
            Finding.BELOW_HEADINGS,
            line.index() + 1,
            String.join(", ", told.names()),
            Role.OPEN),
        new TitleLine(told.title(), told.names(), told.kind(), List.of(), Set.of()),
        new Evidence().add(Feature.TALK_SENTENCE).add(Feature.SPEAKER_TELLS, 0.3),
        weights);
  }
}
