package org.lectern.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.model.Span;

/// Where a query's terms stand in a text: each by itself, whether or not the others stand there
/// too.
///
/// @param all by their start, the longer first; they may overlap
public record Matches(List<Match> all) {

  public Matches {
    all = List.copyOf(all);
  }

  /// A term found.
  ///
  /// @param term its index in the query
  /// @param span whole words: of a prefix the word that begins so
  public record Match(int term, Span span) {}

  /// Finds each term of `query` in `text`.
  public static Matches of(String text, Query query) {
    List<Match> found = new ArrayList<>();
    List<Folding.Word> words = query.isEmpty() ? List.of() : Folding.locate(text);
    for (int at = 0; at < words.size(); at++) {
      for (int term = 0; term < query.terms().size(); term++) {
        int last = at + query.terms().get(term).words().size() - 1;
        if (last < words.size() && isMetAt(words, at, query.terms().get(term))) {
          Span span = new Span(words.get(at).span().start(), words.get(last).span().end());
          found.add(new Match(term, span));
        }
      }
    }
    found.sort(
        Comparator.comparingInt((Match match) -> match.span().start())
            .thenComparing(match -> -match.span().end()));
    return new Matches(found);
  }

  /// What is to be marked in `text`: in order, without overlap, never empty.
  public static List<Span> in(String text, Query query) {
    return of(text, query).spans();
  }

  /// The matches as spans in order; those that overlap are one.
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (Match match : all) {
      Span span = match.span();
      if (!spans.isEmpty() && span.start() < spans.getLast().end()) {
        Span before = spans.removeLast();
        span = new Span(before.start(), Math.max(before.end(), span.end()));
      }
      spans.add(span);
    }
    return spans;
  }

  private static boolean isMetAt(List<Folding.Word> words, int at, Query.Term term) {
    List<String> wanted = term.words();
    int last = wanted.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!words.get(at + i).folded().equals(wanted.get(i))) {
        return false;
      }
    }
    String word = words.get(at + last).folded();
    return term.prefix() ? word.startsWith(wanted.get(last)) : word.equals(wanted.get(last));
  }
}
