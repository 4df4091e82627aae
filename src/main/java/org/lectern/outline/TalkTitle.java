package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Span;

/// Finds the title of a talk within a sentence.
final class TalkTitle {

  // A word may end in a letter such as ó.
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Expression QUOTED = Expression.of("[\"“„«]([^\"“”„»«]{3,160})[\"”»“]");

  private static final String CAPITAL = "(?:\\p{Lu}[\\p{L}’'!?:&/-]*|\\d{1,4})";

  // "A Branch in Time by …"
  private static final Expression IN_CAPITALS =
      Expression.of(
          "\\b("
              + CAPITAL
              + "(?:\\s(?:"
              + CAPITAL
              + "|of|the|a|an|in|for|and|to|with|on|your|from|is)){1,14})\\s(?:by|von|par|por)\\s(?=\\p{Lu})");

  // `said "…"`, `asked: "…"`: speech, no title
  private static final Expression SPEECH =
      Expression.of(
          "(?:\\b(?:said|says|saying|asked|asks|quote|quoted|phrase|word|term|like|tell"
              + " it|as|so-called|called it)|[:=])\\s*,?\\s*$",
          FLAGS);

  // `asked "What Is It Really Like to Prune?"`: the question is the title where it is in capitals
  private static final Expression QUESTION =
      Expression.of("\\b(?:asked|asks|fragte|fragt)\\s*,?\\s*$", FLAGS);

  // `… "Roses" and a talk named "Moss"`
  private static final Expression SECOND =
      Expression.of(
          "\\b(?:and|und|et|y)\\s+(?:then\\s+|also\\s+)?((?:an?|the|another|ein(?:en)?|une?|un)\\s+[^\"“„«.;]{0,40}?\\b(?:talk|keynote|session|workshop|tutorial|presentation|one|vortrag|conférence|charla)\\b[^\"“„«.;,]{0,20}[\"“„«])",
          FLAGS);

  private TalkTitle() {}

  /// What stands in quotation marks as titles do, and not as speech does.
  static Optional<String> quoted(String sentence) {
    Matcher quoted = QUOTED.matcher(sentence);
    while (quoted.find()) {
      String words = quoted.group(1).strip();
      String before = sentence.substring(Math.max(0, quoted.start() - 30), quoted.start());
      boolean speech =
          SPEECH.isIn(before)
              && !before.matches("(?s).*PEP \\d+:\\s*$")
              && !(QUESTION.isIn(before) && isInCapitals(words));
      int first = words.isEmpty() ? ' ' : words.codePointAt(0);
      boolean begins =
          Character.isUpperCase(first) || Character.isDigit(first) || words.contains(" - ");
      if (!speech && begins && (Words.count(words) > 1 || words.length() > 5)) {
        return Optional.of(Words.withoutEnd(words, ".,;"));
      }
    }
    return Optional.empty();
  }

  /// Whether at least three words, and most of those longer than three letters, begin large.
  private static boolean isInCapitals(String words) {
    int all = 0;
    int large = 0;
    for (String word : Words.between(words)) {
      if (word.length() > 3) {
        all++;
        large += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return all >= 3 && large * 3 >= all * 2;
  }

  /// "My favourite was A Branch in Time by Anna Roe": a title in capitals in front of a sure name.
  static Optional<String> inCapitals(String sentence) {
    Optional<String> called = called(sentence);
    if (called.isPresent()) {
      return called;
    }
    Matcher title = IN_CAPITALS.matcher(sentence);
    while (title.find()) {
      String rest = sentence.substring(title.end(), Math.min(sentence.length(), title.end() + 60));
      boolean named =
          PersonScan.in(rest).stream()
              .anyMatch(
                  person -> person.start() == 0 && person.isFull() && person.score() >= Names.SURE);
      // "Der Vortrag von Anna Roe"
      boolean noun = Words.count(title.group(1)) <= 2 && TalkSentence.TALK.isIn(title.group(1));
      if (named && !noun && !Vocabulary.KEYNOTE.has(title.group(1))) {
        return Optional.of(title.group(1));
      }
    }
    return Optional.empty();
  }

  // "One of my favorite talks was Moss for Everybody."
  private static final Expression CALLED =
      Expression.of(
          "\\b(?:talks?|sessions?|keynotes?|presentations?|workshops?)\\b[^.;\"“]{0,50}\\b(?:was|is|were|called|titled|entitled|named)\\s+((?-i:"
              + CAPITAL
              + "(?:\\s(?:"
              + CAPITAL
              + "|of|the|a|an|in|for|and|to|with|on|your|from|is)){2,12}))(?=[.,:;!]|\\s*$)",
          FLAGS);

  private static Optional<String> called(String sentence) {
    Matcher called = CALLED.matcher(sentence);
    boolean title =
        called.find()
            && Words.count(called.group(1)) >= 3
            && isInCapitals(called.group(1))
            && PersonScan.in(called.group(1)).stream().noneMatch(PersonScan.Person::isFull)
            && Series.in(called.group(1)).isEmpty();
    return title ? Optional.of(called.group(1)) : Optional.empty();
  }

  /// The sentence in pieces of one quoted title each: a second talk is told behind an "and".
  static List<Span> pieces(String sentence) {
    if (!SECOND.isIn(sentence)) {
      return List.of(new Span(0, sentence.length()));
    }
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    Matcher second = SECOND.matcher(sentence);
    Matcher quoted = QUOTED.matcher(sentence);
    while (second.find()) {
      boolean afterTitle = quoted.find(start) && quoted.end() <= second.start();
      if (afterTitle) {
        pieces.add(new Span(start, second.start()));
        start = second.start(1);
      }
    }
    pieces.add(new Span(start, sentence.length()));
    return pieces;
  }
}
