package org.lectern.library.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.library.Hit.Snippet;
import org.lectern.model.Span;
import org.lectern.query.Matches;
import org.lectern.query.Matches.Match;

/// Cuts the piece of a passage that shows best why it was found.
final class Snippets {

  /// Two lines in the sidebar, in UTF-16 units.
  private static final int WIDTH = 160;

  /// How much of that may stand before the first hit, so that one sees what it is about.
  private static final int LEAD = 40;

  private static final String CUT = "…";

  private Snippets() {}

  /// @param first the first hit of the snippet, in the passage; empty at 0 where there is none
  record Cut(Snippet snippet, Span first) {}

  /// The window that holds the most of the words, the first of several.
  static Cut best(String passage, Matches matches) {
    if (matches.all().isEmpty()) {
      return new Cut(snippet(passage, window(passage, 0), List.of()), new Span(0, 0));
    }
    Span first = best(matches.all()).span();
    Span window = window(passage, first.start());
    return new Cut(snippet(passage, window, matches.spans()), first);
  }

  /// The match with which the best window begins.
  private static Match best(List<Match> matches) {
    Match best = matches.getFirst();
    int most = 0;
    for (int i = 0; i < matches.size(); i++) {
      int terms = termsFrom(matches, i);
      if (terms > most) {
        most = terms;
        best = matches.get(i);
      }
    }
    return best;
  }

  private static int termsFrom(List<Match> matches, int first) {
    int end = matches.get(first).span().start() + WIDTH - LEAD;
    Set<Integer> terms = new HashSet<>();
    for (int i = first; i < matches.size() && matches.get(i).span().start() < end; i++) {
      if (matches.get(i).span().end() <= end) {
        terms.add(matches.get(i).want());
      }
    }
    return terms.size();
  }

  /// Whole words around `hit`, unless a word is too long.
  private static Span window(String text, int hit) {
    int start = Math.max(0, hit - LEAD);
    if (start > 0) {
      int blank = nextBlank(text, start);
      start = blank < hit ? blank + 1 : start;
    }
    int end = Math.min(text.length(), start + WIDTH);
    if (end < text.length()) {
      int blank = lastBlank(text, end);
      end = blank > hit ? blank : end;
    }
    return new Span(wholePoint(text, start), wholePoint(text, end));
  }

  private static int nextBlank(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int lastBlank(String text, int before) {
    int at = before;
    while (at > 0 && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static int wholePoint(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static Snippet snippet(String passage, Span window, List<Span> spans) {
    String before = window.start() > 0 ? CUT : "";
    String after = window.end() < passage.length() ? CUT : "";
    List<Span> marks = new ArrayList<>();
    for (Span span : spans) {
      if (span.overlaps(window)) {
        Span seen =
            new Span(Math.max(span.start(), window.start()), Math.min(span.end(), window.end()));
        marks.add(seen.shiftedBy(before.length() - window.start()));
      }
    }
    return new Snippet(before + oneLine(window.in(passage)) + after, marks);
  }

  /// The same number of characters, without line breaks and tabs.
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isWhitespace(line.charAt(i)) || Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
