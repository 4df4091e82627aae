package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.TalkKind;

/// A sentence of prose that tells of one talk: `Anna Roe gave a talk "Pruning Roses"`.
///
/// @param score how much it looks like that; from [#ENOUGH] on it is believed
record TalkSentence(
    List<String> speakers, Optional<String> title, Optional<TalkKind> kind, double score) {

  static final double ENOUGH = 2.15;

  // A word may end in a letter such as ó.
  static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  static final Expression TALK =
      Expression.of(
          "\\b(keynote|lightning"
              + " talk|talk|presentation|session|workshop|tutorial|lecture|panel|demo|speech|plenary|chat(?!s?\\s+(?:with|room|over|client|app|bot|server))|performance|live-performance|vortrags?|präsentation|conférence|présentation|atelier|charla|ponencia|sesión|foredrag|foredraget|keynoten|föredrag|lezing|presentatie|palestra|apresentação|intervento|referat|mesa"
              + " redonda|plática)\\b(?! slides)",
          FLAGS);

  static final Expression TALKS =
      Expression.of(
          "\\b(?:talks(?!"
              + " about)|presentations|sessions|keynotes|speakers|vorträge|vorträgen|conférences|charlas)\\b",
          FLAGS);

  // "The first keynote explained …", "There was an interesting talk on …", "opened with a keynote
  // by …"
  private static final Expression ONE_TALK =
      Expression.of(
          "^(?:(?:then|finally|so),?\\s+)?(?:the|that|this|another|our|today['’]s|opening|closing|first|second|third|final|last|next)\\s+(?:[\\p{L}'’-]+\\s+){0,4}(?:keynote|talk|session|workshop)(?:\\s+speaker)?(?:\\s+of"
              + " the day|\\s+on\\s+\\p{L}+day)?\\s+(?:was|were|is|explained|discussed|covered|showed|presented|described|focused|dealt|gave)\\b|\\bthere"
              + " was (?:also"
              + " )?an?(?:other)?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:talk|discussion|session|presentation|keynote|workshop)\\b|\\b(?:opened|started|kicked"
              + " off|closed|began|ended)\\s+(?:\\p{L}+\\s+){0,2}(?:with|by)\\s+(?:an?|the)\\s+(?:\\p{L}+\\s+){0,3}(?:keynote|talk|session|panel|workshop|presentation|discussion)\\b"
              + "|\\b(?:event|workshop|session|talk|keynote)\\b[^.]{0,40}\\b(?:called|titled|entitled|named)\\b",
          FLAGS);

  // "My talk went well": the writer's own
  private static final Expression OWN =
      Expression.of(
          "^(?:[\\p{L}’']+,?\\s+)?(?:my|mein|meine|ma|mon|mi)\\s+(?:own\\s+|lightning\\s+)?(?:talk|presentation|session|workshop|vortrag|präsentation|conférence|présentation|charla)\\s+(?:was|went|is|titled|called|on|about|war|hieß|était|s['’]est|fue)\\b",
          FLAGS);

  // "One of my favourite sessions was"
  private static final Expression ONE_OF =
      Expression.of(
          "\\b(?:one|another|una|uno|une|un|eine|einer)\\s+(?:of|de|der)\\s+(?:\\p{L}+\\s+){0,2}(?:favou?rite|best|most|great|highlight|better|good|mejores|meilleur|besten)\\p{L}*\\b",
          FLAGS);

  // "Another one of the morning's talks was by"
  private static final Expression ONE_OF_TALKS =
      Expression.of(
          "\\bone of (?:these|those|them)"
              + " (?:was|came)\\b|\\b(?:one|another)\\s+of\\s+(?:[\\p{L}'’]+\\s+){0,4}(?:talks|sessions|keynotes|presentations)\\s+(?:was|is|came)\\b",
          FLAGS);

  // "We attended a workshop on pruning"
  private static final Expression ATTENDED =
      Expression.of(
          "\\b(?:attended|went to|visited|joined|saw|watched|listened"
              + " to)\\s+(?:an?|another|the)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:workshop|talk|session|tutorial|keynote|presentation)\\s+(?:on|about|by)\\b",
          FLAGS);

  // "I attended “Pruning” by …", "Next up was …", "My favourite talk was …"
  static final Expression SEEN =
      Expression.of(
          "\\b(?:I|we)\\s+(?:also\\s+|then\\s+|really\\s+|first\\s+)?(?:attended|went"
              + " to|saw|watched|listened to|enjoyed|liked|loved|caught|visited|joined|headed"
              + " to)\\b"
              + "|\\b(?:next|first|last|then)\\s+(?:up\\s+)?(?:was|came|is)\\b|\\bfavou?rite\\s+(?:talk|session|presentation)\\b|\\bhighlight\\b",
          FLAGS);

  // What the writer gave or talked about, another year, a talk that was not seen.
  static final Expression NOT_HERE =
      Expression.of(
          "\\b(?:I|we)\\s+(?:also\\s+|was\\s+\\p{L}+\\s+to\\s+)?(?:gave|give|presented|present|spoke|talked)\\b|\\blast"
              + " year|\\bprevious (?:year|edition)|\\bnext year|\\byears"
              + " ago|\\b(?:miss(?:ed)?|blog post|podcast|copy of)\\b",
          FLAGS);

  // `, who made us understand moss last year,`: what else one knows of the speaker
  private static final Expression ASIDE =
      Expression.of(",\\s(?:who|whose|whom|which|qui|dont)\\b[^,]{0,120},", FLAGS);

  // "Roses is a talk that …"
  private static final Expression IS_A_TALK =
      Expression.of(
          "\\b(?:is|was)\\s+(?:an?|the|my)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:talk|keynote|session|presentation|workshop)\\b",
          FLAGS);

  // "Anna Roe and Bo Lund", "Anna Roe's, Bo Lund"
  private static final Expression JOINED =
      Expression.of("(?:['’]s)?\\s*(?:,|,?\\s(?:and|und|et|y)|&|/)\\s+");

  TalkSentence {
    speakers = List.copyOf(speakers);
  }

  boolean isEnough() {
    return score >= ENOUGH;
  }

  /// The same told of others.
  TalkSentence withSpeakers(List<String> others) {
    return new TalkSentence(others, title, kind, score);
  }

  /// The same with its title parted from who gave it: "Pruning Roses - Anna Roe", where that is all
  /// it tells of who.
  TalkSentence withNameInTitle() {
    if (title.isEmpty() || !speakers.isEmpty()) {
      return this;
    }
    TitleLine split = TitleSplitter.split(title.get(), "", Habit.NONE);
    boolean named =
        split.title().isPresent()
            && !split.speakers().isEmpty()
            && Names.score(split.speakers().getFirst()) >= Names.SURE;
    return named ? new TalkSentence(split.speakers(), split.title(), kind, score) : this;
  }

  /// Reads one sentence.
  ///
  /// @param marked words that the writer set apart, as link or in italics: they may be a title
  static TalkSentence of(String sentence, List<String> marked) {
    if (Role.isByline(sentence.substring(0, Math.min(sentence.length(), 150)))) {
      return new TalkSentence(List.of(), Optional.empty(), Optional.empty(), 0);
    }
    Optional<String> named = TalkTitle.quoted(sentence).or(() -> TalkTitle.inCapitals(sentence));
    // The "performance" of a title says nothing of its kind.
    Matcher noun = TALK.finder(sentence.replace(named.orElse("\0"), ""));
    boolean hasNoun = noun.find();
    Optional<TalkKind> kind = hasNoun ? kind(noun.group(1)) : Optional.empty();
    boolean oneOf = ONE_OF.isIn(sentence);
    List<PersonScan.Person> persons = PersonScan.in(sentence);
    Optional<String> title =
        named.or(
            () -> markedTitle(hasNoun || oneOf ? marked : besideName(marked, sentence, persons)));
    List<String> speakers = new ArrayList<>();
    double people = speakers(sentence, persons, title.orElse(""), hasNoun, speakers);
    double score = people + (hasNoun ? 0.8 : 0) + (title.isPresent() ? 1.2 : 0);
    boolean one =
        ONE_TALK.isIn(sentence) || OWN.isIn(sentence) || hasNoun && ATTENDED.isIn(sentence);
    score += oneOf && title.isPresent() ? 1.5 : 0;
    score += one ? hasNoun ? 1.5 : ENOUGH : 0;
    boolean seen = (hasNoun || title.isPresent()) && SEEN.isIn(sentence);
    score += seen || title.isPresent() && IS_A_TALK.isIn(sentence) ? 1.0 : 0;
    score -= TALKS.isIn(sentence) && title.isEmpty() && !ONE_OF_TALKS.isIn(sentence) ? 0.7 : 0;
    score -= NOT_HERE.isIn(ASIDE.withoutAny(sentence)) ? 1.8 : 0;
    boolean any =
        hasNoun || one || people >= 1.6 || title.isPresent() && people > 0 || score >= ENOUGH;
    return new TalkSentence(speakers, title, kind, any ? score : 0);
  }

  // "a talk about moss by ", "a walk through the garden from "
  private static final Expression TALK_BY =
      Expression.of(
          "\\b(?:talk|keynote|presentation|session|workshop|walk[- ]?through|walk|look|tour|deep"
              + " dive|introduction|overview|demo|tutorial)\\b[^.;]{0,80}\\b(?:by|from)\\s+$",
          FLAGS);

  /// Who else of a sentence has a talk in it: "I enjoyed Anna Roe's talk and Bo Lund's talk on
  /// moss", "a talk on moss by Anna Roe, a look at roses by Bo Lund".
  static List<PersonScan.Person> others(String sentence, List<String> speakers) {
    List<PersonScan.Person> others = new ArrayList<>();
    int before = 0;
    for (PersonScan.Person person : PersonScan.in(sentence)) {
      boolean sure =
          person.isFull() && person.score() >= Names.SURE && !speakers.contains(person.name());
      if (sure
          && (hasTalk(person, sentence)
              || TALK_BY.isIn(sentence.substring(before, person.start())))) {
        others.add(person);
      }
      before = person.end();
    }
    return others;
  }

  private static boolean hasTalk(PersonScan.Person person, String sentence) {
    int end = Math.min(sentence.length(), person.end() + 45);
    return person.possessive() && TALK.isIn(sentence.substring(person.end(), end));
  }

  private static Optional<TalkKind> kind(String noun) {
    String word = Words.fold(noun);
    if (word.equals("performance") || word.equals("live performance")) {
      return Optional.of(TalkKind.OTHER);
    }
    return Optional.of(Labels.kindOf(word));
  }

  /// Fills in who speaks, and says how much speaks for it.
  private static double speakers(
      String sentence,
      List<PersonScan.Person> persons,
      String title,
      boolean hasNoun,
      List<String> speakers) {
    double best = 0;
    PersonScan.Person before = null;
    for (PersonScan.Person person : persons) {
      boolean joined =
          before != null
              && !speakers.isEmpty()
              && JOINED.isAll(sentence.substring(before.end(), person.start()));
      before = person;
      if (title.contains(person.name())) {
        continue;
      }
      double role = SpeakerRole.of(person, sentence, hasNoun, title);
      if (joined && !speakers.isEmpty()) {
        // "Ada Roe and Bo Lund presented": the verb stands behind the last one.
        speakers.add(person.name());
        best = Math.max(best, role);
      } else if (role > best + 0.3) {
        boolean collecting = !speakers.isEmpty() && best == 0;
        if (!collecting) {
          speakers.clear();
        }
        speakers.add(person.name());
        best = role;
      } else if (speakers.isEmpty() && person.isFull() && person.score() >= Names.SURE) {
        speakers.add(person.name());
      }
    }
    if (best < 0.9 && !(hasNoun && !title.isEmpty())) {
      speakers.clear();
    }
    return best;
  }

  /// Those of them that stand right behind a sure name: "Anna Roe's [Roses](…)".
  private static List<String> besideName(
      List<String> marked, String sentence, List<PersonScan.Person> people) {
    return marked.stream()
        .filter(words -> {
          int at = sentence.indexOf(words);
          return people.stream()
              .filter(person -> person.isFull() && person.score() >= Names.SURE)
              .filter(person -> person.end() <= at && at - person.end() < 16)
              .anyMatch(person -> SpeakerRole.isBeside(sentence.substring(person.end(), at)));
        })
        .toList();
  }

  private static Optional<String> markedTitle(List<String> marked) {
    return marked.stream()
        .map(String::strip)
        .filter(words -> words.length() > 5 && Words.count(words) >= 3 && Words.count(words) <= 16)
        .filter(words -> Character.isUpperCase(words.codePointAt(0)))
        .filter(words -> !Names.parts(words).stream().allMatch(part -> Names.score(part) >= 0.5))
        .filter(words -> !TALK.isIn(words))
        .findFirst();
  }
}
