package org.lectern.library.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// Cuts a report's text into what search finds: each talk, and pieces of what stands outside of
/// talks.
final class Passages {

  /// The longest piece outside of talks, in UTF-16 units: two pages, so that two words found in one
  /// piece have to do with each other. A trip report without talks may have fifty pages.
  private static final int LONGEST = 4_000;

  private Passages() {}

  /// A passage; `talk` is the index of the talk it tells, empty outside of talks.
  record Passage(Span span, Optional<Integer> talk) {}

  /// The passages of a text in order, one at least. White space around them belongs to none.
  static List<Passage> of(String text, List<Talk> talks) {
    List<Passage> passages = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < talks.size(); i++) {
      Span talk = within(text, talks.get(i).passage());
      addOutside(passages, text, end, talk.start());
      passages.add(new Passage(talk, Optional.of(i)));
      end = Math.max(end, talk.end());
    }
    addOutside(passages, text, end, text.length());
    return passages.isEmpty()
        ? List.of(new Passage(new Span(0, text.length()), Optional.empty()))
        : passages;
  }

  private static Span within(String text, Span span) {
    return new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
  }

  private static void addOutside(List<Passage> passages, String text, int from, int to) {
    int start = from;
    while (start < to) {
      int end = to - start <= LONGEST ? to : cut(text, start, start + LONGEST);
      Span piece = strip(text, start, end);
      if (!piece.isEmpty()) {
        passages.add(new Passage(piece, Optional.empty()));
      }
      start = end;
    }
  }

  private static Span strip(String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /// Behind the last line, else the last word, that ends before `limit`; else at `limit`.
  private static int cut(String text, int start, int limit) {
    for (char boundary : new char[] {'\n', ' '}) {
      int last = text.lastIndexOf(boundary, limit - 1);
      if (last > start) {
        return last + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
