package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.lectern.model.Inline;
import org.lectern.model.Span;

/// Finds words in paragraphs that may be the title of a talk: with a link, in italics, in quotation
/// marks.
///
/// @param text the plain text of the report
record Mentions(String text, List<Line> lines) {

  private static final int MOST = 40;
  private static final int LONGEST = 200;
  private static final int AROUND = 220;

  private static final Expression QUOTED = Expression.of("[\"“„«]([^\"“”„»«]{5,160})[\"”»“]");

  // "“Roses”,"
  private static final Expression QUOTES = Expression.of("^[\"“„«‘]|[\"”»’,.]$");

  private static final Expression TALK =
      Expression.of(
          "(?iu)\\b(?:talks?|session|presentations?|keynote|lecture|workshop|tutorial|vortrag|charla|ponencia|conférence|foredrag)\\b");

  private static final Expression SEEN =
      Expression.of(
          "(?iu)\\b(?:attended|saw|watched|heard|listened|went"
              + " to|gave|giving|given|presented|spoke|talked|enjoyed|liked|titled|called|entitled|hörte|gesehen|besucht|hielt|assisté|vu|asistí|vi|dio|started"
              + " with|opened|closed)\\b");

  // "a copy of Roses for All by Anna Roe"
  private static final Expression BOOK =
      Expression.of(
          "(?iu)\\b(?:books?|cop(?:y|ies)"
              + " of|article|blog|podcast|paper|library|website|libro|livre|buch|artikel)\\b");

  /// Where books, papers and what is generally known stand.
  private static final Expression LIBRARY =
      Expression.of(
          "(?i)^https?://(?:[\\w-]+\\.)*(?:amazon|amzn|oreilly|leanpub|goodreads|wikipedia|arxiv|doi|manning|pragprog|apress|nostarch|springer|acm)\\.");

  // "Last year I saw “Roses”": a talk of another edition
  static final Expression OTHER_YEAR =
      Expression.of(
          "(?iu)\\b(?:last year|previous (?:year|edition)s?|years ago|letztes Jahr|im letzten"
              + " Jahr|l['’](?:an|année) derni(?:er|ère)|el año pasado|vorig jaar)\\b");

  private static final Expression NAME_FOLLOWS =
      Expression.of(
          "^[\"”»’')\\].,]*\\s*(?:talk |session |presentation"
              + " )?\\(?(?:by|from|von|par|por|de|of|av|with|[-–—])\\s+(?=\\p{Lu})");

  /// Where talks are shown: what a link leads to there is one.
  private static final Expression RECORDING =
      Expression.of(
          "(?i)youtube\\.com/watch|youtu\\.be/|vimeo\\.com/\\d|media\\.ccc\\.de|confreaks|infoq\\.com/presentations|pyvideo\\.org|skillsmatter|channel9|slideshare\\.net|speakerdeck\\.com|parleys|/(?:schedule|talks?|sessions?|presentations?|abstracts?)/[^/]|#session|session[-_]\\d|[?&]talk=");

  private static final Expression ADDRESS =
      Expression.of(
          "(?i)talk|session|schedule|event|present|youtu|vimeo|slides|speakerdeck|video|program|confreaks|infoq|watch|keynote");

  /// @param told the words of the title
  /// @param at its place in the plain text
  record Mention(
      String told,
      Span at,
      List<String> speakers,
      List<Sign> signs,
      double named,
      double sentence) {

    /// Whether it is a book, or what is kept where books are, and nothing says that it is a talk.
    private boolean isOfElsewhere(String target) {
      boolean book = signs.contains(Sign.BOOK) || LIBRARY.isIn(target);
      return book && !signs.contains(Sign.KIND) && !signs.contains(Sign.RECORDING);
    }

    Candidate candidate(Line line, int parent, double[] weights) {
      for (Sign sign : signs) {
        weights[sign.ordinal()] = 1;
      }
      weights[Sign.NAMED.ordinal()] = named;
      weights[Sign.TELLS.ordinal()] = sentence;
      String form = signs.contains(Sign.LINKED) ? "l" : signs.contains(Sign.QUOTED) ? "q" : "e";
      return new Candidate(
          Candidate.Form.WORDS,
          at.start(),
          line.index() + 1,
          parent,
          "w" + form,
          new Head(line.index(), Finding.BELOW_HEADINGS, line.index() + 1, told, Role.OPEN),
          new TitleLine(Optional.of(told), speakers, Optional.empty(), List.of(), Set.of()),
          new Evidence().add(Feature.TALK_SENTENCE).add(Feature.QUOTED_TITLE),
          weights);
    }
  }

  /// Whether an address leads to the recording, the slides or the announcement of one talk.
  static boolean isRecording(String address) {
    return RECORDING.isIn(address);
  }

  /// Of one line of prose, in the order of the text.
  List<Mention> in(Line line) {
    List<Mention> found = new ArrayList<>();
    if (!line.is(Line.Sort.PROSE)) {
      return found;
    }
    for (Inline inline : line.inlines()) {
      boolean link = inline.style() == Inline.Style.LINK;
      boolean apart =
          inline.style() == Inline.Style.EMPHASIS || inline.style() == Inline.Style.STRONG;
      if ((link || apart) && found.size() < MOST) {
        add(line, inline.span(), link ? inline.target() : "", link ? Sign.LINKED : null, found);
      }
    }
    if (line.text().length() < 20_000) {
      for (Matcher quoted = QUOTED.matcher(line.text()); quoted.find() && found.size() < MOST; ) {
        Span span =
            new Span(line.span().start() + quoted.start(1), line.span().start() + quoted.end(1));
        add(line, span, "", Sign.QUOTED, found);
      }
    }
    found.sort(java.util.Comparator.comparingInt(mention -> mention.at().start()));
    return found;
  }

  private void add(Line line, Span span, String target, Sign sign, List<Mention> found) {
    String words = QUOTES.withoutAny(Words.withPlainBlanks(span.in(text)).strip());
    if (Words.count(words) < 2
        || words.length() > LONGEST
        || words.contains("://")
        || Vocabulary.LINK_LABEL.has(words)
        || Role.isDate(words)
        || OTHER_YEAR.isIn(sentenceAround(line, span))
        || Names.score(words) >= Names.SURE) {
      return;
    }
    for (Mention known : found) {
      if (known.at().overlaps(span)) {
        if (sign != null) {
          known.signs().add(sign);
        }
        return;
      }
    }
    Mention mention = mention(line, span, words, target, sign);
    if (!mention.isOfElsewhere(target)) {
      found.add(mention);
    }
  }

  private static String sentenceAround(Line line, Span span) {
    String text = line.text();
    int start = Math.clamp(span.start() - line.span().start(), 0, text.length());
    int from = Math.max(0, text.lastIndexOf(". ", start) + 1);
    return text.substring(Math.max(from, start - AROUND), start);
  }

  /// Behind a "by" an unknown name is one too.
  private static double needed(TitleLine split) {
    return split.has(Feature.SPEAKER_AFTER_BY) ? Names.LIKELY : Names.SURE;
  }

  private Mention mention(Line line, Span span, String words, String target, Sign sign) {
    int at = span.start() - line.span().start();
    int end = Math.min(line.text().length(), at + span.length());
    String before =
        line.text().substring(Math.max(0, at - AROUND), Math.min(at, line.text().length()));
    String after = line.text().substring(end, Math.min(line.text().length(), end + AROUND));
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "));
    String front = sentence < 0 ? before : before.substring(sentence + 2);
    int stop = after.indexOf(". ");
    String back = stop < 0 ? after : after.substring(0, stop);
    List<Sign> signs = new ArrayList<>();
    if (sign != null) {
      signs.add(sign);
    }
    Matcher follows = NAME_FOLLOWS.matcher(back);
    List<String> speakers = List.of();
    String title = words;
    double named = 0;
    if (follows.find()) {
      List<PersonScan.Person> people = PersonScan.in(back.substring(follows.end()));
      if (!people.isEmpty() && people.getFirst().start() <= 1) {
        speakers = List.of(people.getFirst().name());
        named = people.getFirst().score();
        signs.add(Sign.NAME_BELOW);
      }
    }
    TitleLine split = TitleSplitter.split(words, back, Habit.NONE);
    boolean both = speakers.isEmpty() && split.title().isPresent() && !split.speakers().isEmpty();
    if (both && Names.score(split.speakers().getFirst()) >= needed(split)) {
      // "Pruning Roses - Anna Roe" as the words of a link
      title = split.title().get();
      speakers = split.speakers();
      named = 1;
      signs.add(Sign.NAME_BELOW);
      signs.add(Sign.QUOTED_AND_NAMED);
    }
    if (speakers.isEmpty()) {
      List<PersonScan.Person> people = PersonScan.in(front);
      if (!people.isEmpty() && people.getLast().isFull()) {
        boolean beside = front.length() - people.getLast().end() < 12;
        if (beside || people.size() == 1) {
          speakers = List.of(people.getLast().name());
        }
        named = people.getLast().score();
        if (beside) {
          signs.add(Sign.NAME_FIRST);
        }
      }
    }
    if (TALK.isIn(front) || TALK.isIn(back)) {
      signs.add(Sign.TALK_WORDS);
    }
    String near =
        front.substring(Math.max(0, front.length() - 30))
            + "|"
            + back.substring(0, Math.min(30, back.length()));
    if (TALK.isIn(near)) {
      signs.add(Sign.KIND);
    }
    if (BOOK.isIn(near)) {
      signs.add(Sign.BOOK);
    }
    if (SEEN.isIn(front)) {
      signs.add(Sign.SEEN);
    }
    if (isRecording(target)) {
      signs.add(Sign.RECORDING);
    }
    if (ADDRESS.isIn(target)) {
      signs.add(Sign.TALK_ADDRESS);
    }
    int capitals = 0;
    for (String word : Words.between(words)) {
      capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    int count = Words.count(words);
    if (Character.isUpperCase(words.codePointAt(0)) && count > 2) {
      signs.add(Sign.TITLE_LIKE);
    }
    if (capitals * 2 > count) {
      signs.add(Sign.BOLD);
    }
    if (Character.isLowerCase(words.codePointAt(0))) {
      signs.add(Sign.SENTENCE);
    }
    if (count > 3) {
      signs.add(Sign.LONG);
    }
    if (front.isBlank()) {
      signs.add(Sign.ON_TOP);
    }
    if (Words.count(words) <= 6 && !Series.in(words).isEmpty()) {
      signs.add(Sign.NAMES_SERIES);
    }
    return new Mention(title, span, speakers, signs, named, 0);
  }
}
