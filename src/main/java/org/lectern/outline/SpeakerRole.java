package org.lectern.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Weighs whether a person of a sentence is the one who speaks: by the verb, a "by", or a title
/// beside the name.
final class SpeakerRole {

  private static final int FLAGS = TalkSentence.FLAGS;

  // What people do on a stage.
  private static final Expression SPEAKS =
      Expression.of(
          "\\b(?:gave|gives|giving|presented|presents|presenting|delivered|delivers|talked|talks|talking|spoke|speaks|speaking|held|hosted|keynoted|walked"
              + " us|took the stage|kicked off|got (?:the \\p{L}+|things)"
              + " off|opened|devoted|hielt|sprach|spricht|präsentierte|präsentiert|stellte?|zeigte?|gibt(?!"
              + " es)|gab(?! es)|erklärte?|demonstrierte?|berichtete?|untersuchen|untersuchte|geht"
              + "|présente|présentait|présenta|présenté|parlé|parle|explique|expliqué|montré|presentó|habló|dio|mostró|explicó|contó|cuenta|compartió|expuso|brindó|habla|muestra|explica|comparte|demostró|introdujo|raconte|raconté|montre|partage|partagé|aborde|démontre|anime|erzählte?|referierte|sprachen|zeigten|berichteten|führte|präsentierten|mostraron|hablaron|explicaron|contaron|presentaron|dieron|comenzó"
              + " hablando"
              + "|snakket|pratet|fortalte|holdt|viste|pratade|berättade|höll|visade|sprak|vertelde|liet"
              + " zien|presenteerde|ha parlato|ha presentato|ha mostrato"
              + "|falou|apresentou|mostrou|explicou)\\b",
          FLAGS);

  // What people do elsewhere too.
  private static final Expression TELLS =
      Expression.of(
          "\\b(?:explained|explains|discussed|discusses|showed|shows|described|describes|demonstrated|demonstrates|demoed|introduced|introduces|shared|shares|covered|covers|told|argued|argues|discussing|taught|teaches|led|explored|explores|outlined|outlines|highlighted|addressed|compared|focused|focuses|continued|reminded|encouraged|announced|proposed|challenged|recounted|reflected|took"
              + " us|dug into|dove into|looked at|went (?:through|over|into)|made the case|had"
              + " some)\\b",
          FLAGS);

  // "talk by Anna Roe", "Keynote von …", "presented by …", "talk was given by …"
  private static final Expression BY =
      Expression.of(
          "\\b(?:by|from|von|par|por|speaker was|speaker,|stand"
              + " die)\\s+(?:an?\\s+|the\\s+)?[^.,;]{0,60}$",
          FLAGS);

  // "Another one of the morning's talks was by Anna Roe"
  private static final Expression ONE_OF_TALKS_BY =
      Expression.of(
          "\\b(?:one|another|first|second|third|next|last|favou?rite)\\b[^.;]{0,60}\\b(?:talks|sessions|keynotes|presentations)\\s+(?:was|is|came)\\s+(?:given\\s+|presented\\s+)?(?:by|from)\\s+$",
          FLAGS);

  // `"Roses" de Anna Roe`
  private static final Expression TITLE_OF = Expression.of("[\"”»]\\s*,?\\s+de\\s+$");

  // "a panel on pests with Anna Roe, Bo Lund and …"
  private static final Expression PANEL_WITH =
      Expression.of(
          "\\bpanel\\b[^.;]{0,80}\\b(?:with|featuring|mit|avec|con)\\s+(?:[^.;]{0,60}(?:,|\\band)\\s+)?$",
          FLAGS);

  // "Anna Roe mit ihrem Vortrag", "Anna Roe won us over with her talk"
  private static final Expression WITH_TALK =
      Expression.of(
          "^(?:\\s+\\p{Ll}[^.;:,\"“]{0,50})?\\s+(?:mit|with|avec|con)\\s+(?:seine[mr]|ihre[mr]|eine[mr]|dem|der|his|her|their|an?|the|son|sa|une?|su|una?)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:talk|keynote|session|workshop|presentation|vortrag|präsentation|conférence|présentation|charla|ponencia)\\b",
          FLAGS);

  // `Anna Roe "Roses"`, `Anna Roe with "Roses"`, `Anna Roe, "Roses"`
  private static final Expression TITLE_NEXT =
      Expression.of(
          "^(?:['’]s)?\\s*(?:,|:|-|–)?\\s*(?:(?:then|also|with|in|on|about|mit|zu|avec|sur)\\s+){0,2}[\"“„«]$",
          FLAGS);

  // `Anna Roe looked at the same garden from the other side in "Roses"`
  private static final Expression IN_TITLE =
      Expression.of(
          "^\\s+(?:\\p{Ll}[^\"“„«.;:]{0,110}\\s)?(?:in|with|called|titled|entitled|named|asked|answered|mit)\\s+[\"“„«]$",
          FLAGS);

  // "Charla de Anna Roe", "Esta charla fue de Anna Roe", "la conférence d'Anna Roe"
  private static final Expression OF =
      Expression.of(
          "\\b(?:charla|ponencia|taller|conférence|présentation|session|keynote)\\s+(?:fue\\s+|était\\s+)?(?:de\\s+|d['’])$",
          FLAGS);

  // "Anna Roe's Roses", "Anna Roe with Roses"
  private static final Expression BESIDE = Expression.of("['’]s\\s+[\"“„«]?|\\s+with\\s+[\"“„«]?");

  // "heard Anna Roe describe", "loved hearing Anna Roe (Acme) talk"
  private static final Expression SEEN_TO =
      Expression.of(
          "\\b(?:saw|see|seeing|heard|hear|hearing|watched|watch|watching|listen(?:ed|ing)?"
              + " to|had|have)\\s+(?:the\\s+(?:\\p{L}+\\s+){0,2})?$",
          FLAGS);

  private static final Expression DOES =
      Expression.of(
          "(?:\\s*\\([^()]{1,60}\\)|,[^,.;]{3,60},)?\\s+(?:describe|present|explain|show|demonstrate|discuss|introduce|talk|speak|give|argue|tell)\\b",
          FLAGS);

  // "Anna Roe had a great talk", "Anna Roe (Acme) did a closing keynote", "Anna Roe did a great job
  // showing …"
  private static final Expression DID =
      Expression.of(
          "^(?:\\s*\\([^()]{1,60}\\)|,[^,.;]{3,60},)?\\s+(?:then\\s+|also\\s+)?(?:had|has|did|does|made|brought|ran|led|held|hosted|facilitated|moderated|delivered|chaired|taught|sat"
              + " on|took part in|closed with|opened"
              + " with|with|hatte|fit|hizo|tuvo)\\s+(?:an?|the|another|his|her|their|ein(?:en)?|une?|un|una)\\s+(?:(?:[\\p{L}'’-]+\\s+){0,4}(?:talk|keynote|session|presentation|workshop|demo|demonstration|lecture|chat|speech|vortrag|conférence|présentation|charla|ponencia)|(?:\\p{L}+\\s+){0,2}job\\s+(?:of\\s+)?\\p{L}+ing)\\b",
          FLAGS);

  // "Anna Roe has some great tips in her Moss in Winter talk"
  private static final Expression IN_TALK =
      Expression.of(
          "^[^.;:\"“]{0,90}\\b(?:in|during|with|through|for)\\s+(?:his|her|their)\\s+(?:[^.;,]{0,50}\\s)?(?:talk|keynote|session|presentation|workshop|lecture|demo)\\b",
          FLAGS);

  // "First on stage was ", "The second speaker was ", "followed by ", "then it was time for "
  private static final Expression CALLED_UP =
      Expression.of(
          "\\b(?:(?:next|first|second|third|last|final|then|afterwards|stage|speaker|up|day)\\b[^.;,\"“]{0,30}\\s(?:was|came|comes|is|were)|time\\s+for|(?:talk|keynote|session|she|he|they|this|that)\\s+was\\s+followed\\s+by|handed\\s+over\\s+to|als\\s+nächstes\\s+(?:war|kam)|stage\\s+belonged\\s+to)\\s+(?:the\\s+\\p{L}+\\s+)?$",
          FLAGS);

  // "'s take on pruning", "'s introduction to moss"
  private static final Expression TAKE =
      Expression.of(
          "^(?:['’]s)?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:take on|introduction to|intro to|look"
              + " at|overview of|tour of|deep dive|walk-?through|insights?|thoughts on|perspective"
              + " on|reflections on|musings on|exploration of|explanation of|journey|story of)\\b",
          FLAGS);

  // " is an amazing speaker"
  private static final Expression IS_SPEAKER =
      Expression.of("^\\s+(?:is|was)\\s+(?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,3}speaker\\b", FLAGS);

  // "saw Anna Roe on pruning"
  private static final Expression ON_TOPIC = Expression.of("^\\s+(?:on|about)\\s+\\p{L}", FLAGS);

  // "given by the wonderful Anna Roe"
  private static final Expression GIVEN_BY =
      Expression.of(
          "(?s).*\\b(?:given|presented|delivered|held|hosted)"
              + " by\\s+(?:an?\\s+|the\\s+)?[^.;]{0,60}$");

  private static final Expression INVERTED =
      Expression.of("(?s).*\\b(?:gab|hielt|zeigte|stellte|présente|sprach|presented by)\\s+$");

  private static final Expression APPOSITION =
      Expression.of("(?s)(?:,|\\(|from|of|and|&|who|at).*");

  // "organised by Anna Roe", "photo by Anna Roe"
  private static final Expression NO_SPEAKER =
      Expression.of(
          "\\b(?:organi[sz]ed|sponsored|written|created|founded|developed|maintained|designed|recommended|suggested|inspired|photo(?:s|graph|graphs)?|pictures?|illustrations?|image|book|paper|article|blog|tweet|fotos?)\\s+(?:by|von|par|por)\\s+(?:the\\s+)?(?:[^.;,]{0,30}\\s)?$",
          FLAGS);

  private SpeakerRole() {}

  /// Whether these words stand between a name and the title of its talk: "'s", " with".
  static boolean isBeside(String between) {
    return BESIDE.isAll(between);
  }

  /// How much speaks for it, from 0.
  ///
  /// @param hasNoun whether the sentence has a word such as "talk"
  /// @param title of the talk; empty where none is told
  static double of(PersonScan.Person person, String sentence, boolean hasNoun, String title) {
    boolean unknown = person.isFull() && person.score() < Names.SURE;
    double full = person.isFull() ? 0.8 * Math.min(1, person.score() + 0.1) : 0.3;
    String after =
        sentence.substring(person.end(), Math.min(sentence.length(), person.end() + 150));
    String before = sentence.substring(Math.max(0, person.start() - 90), person.start());
    boolean titleOf = person.isFull() && TITLE_OF.isIn(before);
    if (NO_SPEAKER.isIn(before)) {
      return 0;
    }
    if (WITH_TALK.isIn(after)
        || OF.isIn(before)
        || titleOf
        || PANEL_WITH.isIn(before)
        || ONE_OF_TALKS_BY.isIn(before)
        || person.isFull() && isOnStage(person, before, after)) {
      return full + 1.6;
    }
    Matcher noun = TalkSentence.TALK.finder(after);
    if (person.possessive() && noun.find() && noun.start() < 60) {
      return full + 1.6;
    }
    if (BY.isIn(before)
            && (TalkSentence.TALK.isIn(before)
                || before.matches(
                    "(?s).*(?:[\"”»]|" + Pattern.quote(title) + ")\\s*\\(?(?:by|von|par|por)\\s+$"))
        || GIVEN_BY.isAll(before)) {
      return full + 1.6;
    }
    // "which saw Anna Roe describe": the verb is no form of its own.
    if (SEEN_TO.isIn(before) && DOES.matcher(after).lookingAt()) {
      return full + 1.6;
    }
    // "In the talk …, Anna showed": the verb stands in front in German and French questions.
    boolean inverted = INVERTED.isAll(before);
    if (unknown && person.start() > 0 && !inverted) {
      return 0;
    }
    Matcher speaks = SPEAKS.finder(after);
    if (inverted || speaks.find() && isNear(after, speaks.start(), hasNoun)) {
      return full + 1.6;
    }
    Matcher tells = TELLS.finder(after);
    if (tells.find() && isNear(after, tells.start(), hasNoun)) {
      return full + 0.8;
    }
    return roleBesideTitle(person, sentence, title, full);
  }

  /// Whether words around the name show it on a stage: "next up was Anna Roe", "Anna Roe's take on
  /// moss", "Anna Roe ran a workshop".
  private static boolean isOnStage(PersonScan.Person person, String before, String after) {
    boolean sure = person.score() >= Names.SURE;
    return DID.isIn(after)
        || IN_TALK.isIn(after)
        || IS_SPEAKER.isIn(after)
        || sure && CALLED_UP.isIn(before)
        || sure && person.possessive() && TAKE.isIn(after)
        || SEEN_TO.isIn(before) && ON_TOPIC.isIn(after);
  }

  /// A title next to the name, or one in which the person does something that is no matter which.
  private static double roleBesideTitle(
      PersonScan.Person person, String sentence, String title, double full) {
    int quote = title.isEmpty() ? -1 : sentence.indexOf(title, person.end());
    if (quote < 0 || !person.isFull() || person.score() < Names.SURE) {
      return 0;
    }
    String between = sentence.substring(person.end(), quote);
    if (BESIDE.isAll(between)) {
      return full + 1.6;
    }
    boolean first = person.start() < 40;
    return TITLE_NEXT.isIn(between) || first && IN_TITLE.isIn(between) ? full + 0.8 : 0;
  }

  /// Whether the verb belongs to the person: at once, or behind an apposition between commas.
  private static boolean isNear(String after, int verb, boolean hasNoun) {
    String between = after.substring(0, verb);
    return verb <= 40 || hasNoun && verb <= 150 && APPOSITION.isAll(between.stripLeading());
  }
}
