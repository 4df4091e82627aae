package org.lectern.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.model.Span;
import org.lectern.query.Tokens.Token;

/// Where the words that are sought stand in a text: each by itself, whether or not the others stand
/// there too.
///
/// @param all by their start, the longer first; they may overlap
public record Matches(List<Match> all) {

  private static final Comparator<Match> ORDER =
      Comparator.comparingInt((Match match) -> match.span().start())
          .thenComparing(match -> -match.span().end());

  public Matches {
    all = List.copyOf(all);
  }

  /// A word or phrase found.
  ///
  /// @param want its index in what is sought
  /// @param span whole words: of a prefix the word that begins so
  public record Match(int want, Span span) {}

  /// Finds all that is `sought` in `text`.
  public static Matches of(String text, Sought sought) {
    if (sought.isEmpty()) {
      return new Matches(List.of());
    }
    Search search = new Search(sought);
    Tokens tokens = Tokens.of(text, search::mayBegin);
    search.find(tokens.words());
    search.find(tokens.extras());
    return new Matches(search.found.stream().sorted(ORDER).toList());
  }

  /// What is to be marked in `text`: in order, without overlap, never empty.
  public static List<Span> in(String text, Sought sought) {
    return of(text, sought).spans();
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

  /// Looks for the terms by their first word, because there may be many forms of one word.
  private static final class Search {

    private record Wanted(int want, Term term) {}

    private final Map<String, List<Wanted>> byFirst = new HashMap<>();
    private final List<Wanted> beginnings = new ArrayList<>();
    private final BitSet letters = new BitSet();
    private final Set<Match> found = new LinkedHashSet<>();

    /// Whether there are phrases, of which the words between count too.
    private boolean phrases;

    Search(Sought sought) {
      for (int want = 0; want < sought.wants().size(); want++) {
        for (Term term : sought.wants().get(want)) {
          Wanted wanted = new Wanted(want, term);
          letters.set(term.words().getFirst().charAt(0));
          phrases |= term.words().size() > 1;
          if (term.prefix() && term.words().size() == 1) {
            beginnings.add(wanted);
          } else {
            byFirst.computeIfAbsent(term.words().getFirst(), key -> new ArrayList<>()).add(wanted);
          }
        }
      }
    }

    boolean mayBegin(int letter) {
      return phrases || letters.get(letter);
    }

    void find(List<Token> tokens) {
      for (int at = 0; at < tokens.size(); at++) {
        String word = tokens.get(at).folded();
        for (Wanted wanted : byFirst.getOrDefault(word, List.of())) {
          findAt(tokens, at, wanted);
        }
        for (Wanted wanted : beginnings) {
          if (word.startsWith(wanted.term().words().getFirst())) {
            found.add(new Match(wanted.want(), tokens.get(at).span()));
          }
        }
      }
    }

    private void findAt(List<Token> tokens, int at, Wanted wanted) {
      List<String> words = wanted.term().words();
      int last = words.size() - 1;
      if (at + last >= tokens.size()) {
        return;
      }
      for (int i = 1; i <= last; i++) {
        String word = tokens.get(at + i).folded();
        boolean begins = i == last && wanted.term().prefix() && word.startsWith(words.get(i));
        if (!begins && !word.equals(words.get(i))) {
          return;
        }
      }
      Span span = new Span(tokens.get(at).span().start(), tokens.get(at + last).span().end());
      found.add(new Match(wanted.want(), span));
    }
  }
}
