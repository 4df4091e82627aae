package org.lectern.anchor.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// The yardstick: how the Hypothesis client finds a quote, by what its documentation and blog say
/// ("Fuzzy Anchoring", 2013, and the scoring of matches since 2021).
///
/// The exact quote where it stood, else the best of all matches: exact ones, or, where there are
/// none, those with the fewest errors, up to half of the quote's length. Quote, context before,
/// context behind and place count 50 : 20 : 20 : 2. There is no lower limit for the sum.
final class BestMatch {

  private static final int MOST_ERRORS = 256;
  private static final int CONTEXT = 32;

  private record Match(Span span, int errors) {}

  private final String text;

  BestMatch(String text) {
    this.text = text;
  }

  Optional<Span> find(Selector selector) {
    if (text.startsWith(selector.exact(), selector.start())) {
      return Optional.of(selector.span());
    }
    Match best = null;
    double most = -1;
    for (Match match : matches(text, selector.exact(), mostErrors(selector.exact()))) {
      double score = score(match, selector);
      if (score > most) {
        best = match;
        most = score;
      }
    }
    return Optional.ofNullable(best).map(Match::span);
  }

  private static int mostErrors(String quote) {
    return Math.min(MOST_ERRORS, quote.length() / 2);
  }

  private double score(Match match, Selector selector) {
    String prefix = selector.prefix();
    prefix = prefix.substring(Math.max(0, prefix.length() - CONTEXT));
    String suffix = selector.suffix();
    suffix = suffix.substring(0, Math.min(CONTEXT, suffix.length()));
    int start = match.span.start();
    int end = match.span.end();
    String before = text.substring(Math.max(0, start - prefix.length()), start);
    String behind = text.substring(end, Math.min(text.length(), end + suffix.length()));
    double quote = 1 - (double) match.errors / selector.exact().length();
    double place = 1 - Math.abs((double) start - selector.start()) / text.length();
    return 50 * quote + 20 * likeness(before, prefix) + 20 * likeness(behind, suffix) + 2 * place;
  }

  private static double likeness(String words, String context) {
    if (context.isEmpty()) {
      return 1;
    }
    List<Match> matches = matches(words, context, context.length());
    return matches.isEmpty() ? 0 : 1 - (double) matches.getFirst().errors / context.length();
  }

  /// The matches with the fewest errors.
  private static List<Match> matches(String text, String quote, int mostErrors) {
    List<Match> matches = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      matches.add(new Match(new Span(at, at + quote.length()), 0));
    }
    if (!matches.isEmpty() || text.isEmpty()) {
      return matches;
    }
    int[] errors = Errors.atEachEnd(quote, text);
    int fewest = mostErrors;
    for (int count : errors) {
      fewest = Math.min(fewest, count);
    }
    for (int end = 1; end <= text.length(); end++) {
      if (errors[end - 1] == fewest) {
        matches.add(new Match(new Span(startOf(quote, text, end, fewest), end), fewest));
      }
    }
    return matches;
  }

  /// The nearest beginning with so many errors: the same search, backwards.
  private static int startOf(String quote, String text, int end, int errors) {
    String before = text.substring(Math.max(0, end - quote.length() - errors), end);
    String backwards = new StringBuilder(before).reverse().toString();
    int[] counts = Errors.ofWhole(new StringBuilder(quote).reverse().toString(), backwards);
    for (int length = 1; length <= counts.length; length++) {
      if (counts[length - 1] == errors) {
        return end - length;
      }
    }
    return end;
  }
}
