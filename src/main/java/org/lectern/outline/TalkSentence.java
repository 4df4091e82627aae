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

  static final double ENOUGH = 2.2;

  // A word may end in a letter such as ó.
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  // What people do on a stage.
  private static final Pattern SPEAKS =
      Pattern.compile(
          "\\b(?:gave|gives|giving|presented|presents|presenting|delivered|delivers|talked|talks|talking|spoke|speaks|speaking|held|hosted|keynoted|walked"
              + " us|took the stage|kicked"
              + " off|opened|hielt|sprach|spricht|präsentierte|präsentiert|stellte?|zeigte?|gibt(?!"
              + " es)|gab(?! es)|erklärte?|demonstrierte?|berichtete?|untersuchen|untersuchte|geht"
              + "|présente|présentait|présenta|présenté|parlé|parle|explique|expliqué|montré|presentó|habló|dio|mostró|explicó|contó|cuenta|compartió|expuso|brindó|habla|muestra|explica|comparte|demostró|introdujo|raconte|raconté|montre|partage|partagé|aborde|démontre|anime|erzählte?|referierte|sprachen|zeigten|berichteten|führte|präsentierten)\\b",
          FLAGS);

  // What people do elsewhere too.
  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(?:explained|explains|discussed|discusses|showed|shows|described|describes|demonstrated|demonstrates|demoed|introduced|introduces|shared|covered|told|argued|discussing|had"
              + " some)\\b",
          FLAGS);

  private static final Pattern TALK =
      Pattern.compile(
          "\\b(keynote|lightning"
              + " talk|talk|presentation|session|workshop|tutorial|lecture|panel|demo|performance|live-performance|vortrags?|präsentation|conférence|présentation|atelier|charla|ponencia|sesión)\\b(?!"
              + " slides)",
          FLAGS);

  private static final Pattern TALKS =
      Pattern.compile(
          "\\b(?:talks(?!"
              + " about)|presentations|sessions|keynotes|speakers|vorträge|vorträgen|conférences|charlas)\\b",
          FLAGS);

  // "talk by Anna Roe", "Keynote von …", "presented by …", "talk was given by …"
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:by|from|von|par|por|speaker was|speaker,|stand"
              + " die)\\s+(?:an?\\s+|the\\s+)?[^.,;]{0,60}$",
          FLAGS);

  // "The first keynote explained …", "There was an interesting talk on …", "opened with a keynote
  // by …"
  private static final Pattern ONE_TALK =
      Pattern.compile(
          "^(?:(?:then|finally|so),?\\s+)?(?:the|that|this|another|our|today['’]s|opening|closing|first|second|third|final|last|next)\\s+(?:[\\p{L}'’-]+\\s+){0,4}(?:keynote|talk|session|workshop)(?:\\s+speaker)?(?:\\s+of"
              + " the day|\\s+on\\s+\\p{L}+day)?\\s+(?:was|were|is|explained|discussed|covered|showed|presented|described|focused|dealt|gave)\\b|\\bthere"
              + " was (?:also"
              + " )?an?(?:other)?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:talk|discussion|session|presentation|keynote|workshop)\\b|\\b(?:opened|started|kicked"
              + " off|closed|began|ended)\\s+(?:\\p{L}+\\s+){0,2}(?:with|by)\\s+(?:an?|the)\\s+(?:\\p{L}+\\s+){0,3}(?:keynote|talk|session)\\b"
              + "|\\b(?:event|workshop|session|talk|keynote)\\b[^.]{0,40}\\b(?:called|titled|entitled|named)\\b",
          FLAGS);

  // `"Roses" de Anna Roe`
  private static final Pattern TITLE_OF = Pattern.compile("[\"”»]\\s*,?\\s+de\\s+$");

  // "One of my favourite sessions was"
  private static final Pattern ONE_OF =
      Pattern.compile(
          "\\b(?:one|another|una|uno|une|un|eine|einer)\\s+(?:of|de|der)\\s+(?:\\p{L}+\\s+){0,2}(?:favou?rite|best|most|great|highlight|better|good|mejores|meilleur|besten)\\p{L}*\\b",
          FLAGS);

  // "a panel on pests with Anna Roe, Bo Lund and …"
  private static final Pattern PANEL_WITH =
      Pattern.compile(
          "\\bpanel\\b[^.;]{0,80}\\b(?:with|featuring|mit|avec|con)\\s+(?:[^.;]{0,60}(?:,|\\band)\\s+)?$",
          FLAGS);

  // "We attended a workshop on pruning"
  private static final Pattern ATTENDED =
      Pattern.compile(
          "\\b(?:attended|went to|visited|joined|saw|watched|listened"
              + " to)\\s+(?:an?|another|the)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:workshop|talk|session|tutorial|keynote|presentation)\\s+(?:on|about|by)\\b",
          FLAGS);

  // "Anna Roe mit ihrem Vortrag", "Anna Roe with her talk"
  private static final Pattern WITH_TALK =
      Pattern.compile(
          "^\\s+(?:mit|with|avec|con)\\s+(?:seine[mr]|ihre[mr]|eine[mr]|dem|der|his|her|their|an?|the|son|sa|une?|su|una?)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:talk|keynote|session|workshop|presentation|vortrag|präsentation|conférence|présentation|charla|ponencia)\\b",
          FLAGS);

  // "I attended “Pruning” by …", "Next up was …", "My favourite talk was …"
  private static final Pattern SEEN =
      Pattern.compile(
          "\\b(?:I|we)\\s+(?:also\\s+|then\\s+|really\\s+|first\\s+)?(?:attended|went"
              + " to|saw|watched|listened to|enjoyed|liked|loved|caught|visited|joined|headed"
              + " to)\\b"
              + "|\\b(?:next|first|last|then)\\s+(?:up\\s+)?(?:was|came|is)\\b|\\bfavou?rite\\s+(?:talk|session|presentation)\\b|\\bhighlight\\b",
          FLAGS);

  // The writer's own talk, another year, a talk that was not seen.
  private static final Pattern NOT_HERE =
      Pattern.compile(
          "\\b(?:I|we)\\s+(?:also\\s+|was\\s+\\p{L}+\\s+to\\s+)?(?:gave|give|presented|present|spoke|talked)\\b|\\bmy"
              + " (?:own )?(?:talk|presentation|session)\\b|\\blast year|\\bprevious"
              + " (?:year|edition)|\\bnext year|\\byears ago|\\b(?:miss(?:ed)?|blog"
              + " post|podcast|copy of)\\b",
          FLAGS);

  // `, who made us understand moss last year,`: what else one knows of the speaker
  private static final Pattern ASIDE =
      Pattern.compile(",\\s(?:who|whose|whom|which|qui|dont)\\b[^,]{0,120},", FLAGS);

  // `Anna Roe "Roses"`, `Anna Roe with "Roses"`, `Anna Roe, "Roses"`
  private static final Pattern TITLE_NEXT =
      Pattern.compile(
          "^(?:['’]s)?\\s*(?:,|:|-|–)?\\s*(?:(?:then|also|with|in|on|about|mit|zu|avec|sur)\\s+){0,2}[\"“„«]$",
          FLAGS);

  // `Anna Roe looked at the same garden from the other side in "Roses"`
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "^\\s+(?:\\p{Ll}[^\"“„«.;:]{0,110}\\s)?(?:in|with|called|titled|entitled|named|asked|answered|mit)\\s+[\"“„«]$",
          FLAGS);

  // "Charla de Anna Roe", "Esta charla fue de Anna Roe", "la conférence d'Anna Roe"
  private static final Pattern OF =
      Pattern.compile(
          "\\b(?:charla|ponencia|taller|conférence|présentation|session|keynote)\\s+(?:fue\\s+|était\\s+)?(?:de\\s+|d['’])$",
          FLAGS);

  // "Roses is a talk that …"
  private static final Pattern IS_A_TALK =
      Pattern.compile(
          "\\b(?:is|was)\\s+(?:an?|the|my)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:talk|keynote|session|presentation|workshop)\\b",
          FLAGS);

  // "Anna Roe's Roses", "Anna Roe with Roses"
  private static final Pattern BESIDE = Pattern.compile("['’]s\\s+[\"“„«]?|\\s+with\\s+[\"“„«]?");

  private static final Pattern SEEN_TO =
      Pattern.compile("\\b(?:saw|see|heard|hear|watched|watch|had|have)\\s+$", FLAGS);

  private static final Pattern DOES =
      Pattern.compile(
          "\\s+(?:describe|present|explain|show|demonstrate|discuss|introduce|talk|speak|give|argue|tell)\\b",
          FLAGS);

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

  /// Reads one sentence.
  ///
  /// @param marked words that the writer set apart, as link or in italics: they may be a title
  static TalkSentence of(String sentence, List<String> marked) {
    if (Role.isByline(sentence.substring(0, Math.min(sentence.length(), 150)))) {
      return new TalkSentence(List.of(), Optional.empty(), Optional.empty(), 0);
    }
    Optional<String> named = TalkTitle.quoted(sentence).or(() -> TalkTitle.inCapitals(sentence));
    // The "performance" of a title says nothing of its kind.
    Matcher noun = TALK.matcher(sentence.replace(named.orElse("\0"), ""));
    boolean hasNoun = noun.find();
    Optional<TalkKind> kind = hasNoun ? kind(noun.group(1)) : Optional.empty();
    boolean oneOf = ONE_OF.matcher(sentence).find();
    Optional<String> title =
        named.or(() -> markedTitle(hasNoun || oneOf ? marked : besideName(marked, sentence)));
    List<String> speakers = new ArrayList<>();
    double people = speakers(sentence, title.orElse(""), hasNoun, speakers);
    double score = people + (hasNoun ? 0.8 : 0) + (title.isPresent() ? 1.2 : 0);
    boolean one = ONE_TALK.matcher(sentence).find() || hasNoun && ATTENDED.matcher(sentence).find();
    score += oneOf && title.isPresent() ? 1.5 : 0;
    score += one ? hasNoun ? 1.5 : ENOUGH : 0;
    boolean seen = (hasNoun || title.isPresent()) && SEEN.matcher(sentence).find();
    score += seen || title.isPresent() && IS_A_TALK.matcher(sentence).find() ? 0.8 : 0;
    score -= TALKS.matcher(sentence).find() && title.isEmpty() ? 0.7 : 0;
    score -= NOT_HERE.matcher(ASIDE.matcher(sentence).replaceAll("")).find() ? 1.8 : 0;
    boolean any =
        hasNoun || one || people >= 1.6 || title.isPresent() && people > 0 || score >= ENOUGH;
    return new TalkSentence(speakers, title, kind, any ? score : 0);
  }

  /// Who else of a sentence has a talk in it: "I enjoyed Anna Roe's talk and Bo Lund's talk on
  /// moss".
  static List<PersonScan.Person> others(String sentence, List<String> speakers) {
    return PersonScan.in(sentence).stream()
        .filter(person -> person.isFull() && person.possessive() && person.score() >= Names.SURE)
        .filter(person -> !speakers.contains(person.name()))
        .filter(person -> {
          int end = Math.min(sentence.length(), person.end() + 45);
          return TALK.matcher(sentence.substring(person.end(), end)).find();
        })
        .toList();
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
      String sentence, String title, boolean hasNoun, List<String> speakers) {
    double best = 0;
    PersonScan.Person before = null;
    for (PersonScan.Person person : PersonScan.in(sentence)) {
      boolean joined =
          before != null
              && !speakers.isEmpty()
              && sentence
                  .substring(before.end(), person.start())
                  .matches("(?:['’]s)?\\s*(?:,|,?\\s(?:and|und|et|y)|&|/)\\s+");
      before = person;
      if (title.contains(person.name())) {
        continue;
      }
      double role = roleOf(person, sentence, hasNoun, title);
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

  private static double roleOf(
      PersonScan.Person person, String sentence, boolean hasNoun, String title) {
    boolean unknown = person.isFull() && person.score() < Names.SURE;
    double full = person.isFull() ? 0.8 * Math.min(1, person.score() + 0.1) : 0.3;
    String after =
        sentence.substring(person.end(), Math.min(sentence.length(), person.end() + 150));
    String before = sentence.substring(Math.max(0, person.start() - 90), person.start());
    boolean titleOf = person.isFull() && TITLE_OF.matcher(before).find();
    if (WITH_TALK.matcher(after).find()
        || OF.matcher(before).find()
        || titleOf
        || PANEL_WITH.matcher(before).find()) {
      return full + 1.6;
    }
    Matcher noun = TALK.matcher(after);
    if (person.possessive() && noun.find() && noun.start() < 60) {
      return full + 1.6;
    }
    if (BY.matcher(before).find()
            && (TALK.matcher(before).find()
                || before.matches(
                    "(?s).*(?:[\"”»]|"
                        + java.util.regex.Pattern.quote(title)
                        + ")\\s*\\(?(?:by|von|par|por)\\s+$"))
        || before.matches(
            "(?s).*\\b(?:given|presented|delivered|held|hosted)"
                + " by\\s+(?:an?\\s+|the\\s+)?[^.;]{0,60}$")) {
      return full + 1.6;
    }
    // "which saw Anna Roe describe": the verb is no form of its own.
    if (SEEN_TO.matcher(before).find() && DOES.matcher(after).lookingAt()) {
      return full + 1.6;
    }
    // "In the talk …, Anna showed": the verb stands in front in German and French questions.
    boolean inverted =
        before.matches("(?s).*\\b(?:gab|hielt|zeigte|stellte|présente|sprach|presented by)\\s+$");
    if (unknown && person.start() > 0 && !inverted) {
      return 0;
    }
    Matcher speaks = SPEAKS.matcher(after);
    if (inverted || speaks.find() && isNear(after, speaks.start(), hasNoun)) {
      return full + 1.6;
    }
    Matcher tells = TELLS.matcher(after);
    if (tells.find() && isNear(after, tells.start(), hasNoun)) {
      return full + 0.8;
    }
    return roleBesideTitle(person, sentence, title, full);
  }

  /// A title next to the name, or one in which the person does something that is no matter which.
  private static double roleBesideTitle(
      PersonScan.Person person, String sentence, String title, double full) {
    int quote = title.isEmpty() ? -1 : sentence.indexOf(title, person.end());
    if (quote < 0 || !person.isFull() || person.score() < Names.SURE) {
      return 0;
    }
    String between = sentence.substring(person.end(), quote);
    if (BESIDE.matcher(between).matches()) {
      return full + 1.6;
    }
    boolean first = person.start() < 40;
    return TITLE_NEXT.matcher(between).find() || first && IN_TITLE.matcher(between).find()
        ? full + 0.8
        : 0;
  }

  /// Whether the verb belongs to the person: at once, or behind an apposition between commas.
  private static boolean isNear(String after, int verb, boolean hasNoun) {
    String between = after.substring(0, verb);
    return verb <= 40
        || hasNoun
            && verb <= 150
            && between.stripLeading().matches("(?s)(?:,|\\(|from|of|and|&|who|at).*");
  }

  /// Those of them that stand right behind a sure name: "Anna Roe's [Roses](…)".
  private static List<String> besideName(List<String> marked, String sentence) {
    List<PersonScan.Person> people = PersonScan.in(sentence);
    return marked.stream()
        .filter(words -> {
          int at = sentence.indexOf(words);
          return people.stream()
              .filter(person -> person.isFull() && person.score() >= Names.SURE)
              .filter(person -> person.end() <= at && at - person.end() < 16)
              .anyMatch(person -> BESIDE.matcher(sentence.substring(person.end(), at)).matches());
        })
        .toList();
  }

  private static Optional<String> markedTitle(List<String> marked) {
    return marked.stream()
        .map(String::strip)
        .filter(words -> words.length() > 5 && Words.count(words) >= 3 && Words.count(words) <= 16)
        .filter(words -> Character.isUpperCase(words.codePointAt(0)))
        .filter(words -> !Names.parts(words).stream().allMatch(part -> Names.score(part) >= 0.5))
        .filter(words -> !TALK.matcher(words).find())
        .findFirst();
  }
}
