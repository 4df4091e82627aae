package org.lectern.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.model.Document;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// Looks for the words of selectors in a text, wherever they may have gone.
///
/// Places are proposed by the rarest words of the quote, each of which votes for where the quote
/// would then begin (seed and vote, as in Altschul and others, "Basic Local Alignment Search Tool",
/// 1990); the few that most words vote for are compared word by word. So the time depends on the
/// quote and not on the text.
final class QuoteSearch {

  /// Of a longer quote the beginning is looked for.
  private static final int LONGEST = 1000;

  /// A word that occurs more often than that proposes nothing.
  private static final int MOST_PLACES = 64;

  private static final int MOST_PROPOSALS = 8;

  /// A longer text is not cut into words.
  private static final int LONGEST_TEXT = 4_000_000;

  private final Document document;
  private final Ranges standing;
  private final Evidence evidence;
  private Optional<Words> words = Optional.empty();

  /// @param standing what of the text is known to be other words than those that are looked for
  QuoteSearch(Document document, Ranges standing) {
    this.document = document;
    this.standing = standing;
    this.evidence = new Evidence(document);
  }

  /// Up to three places, best first, of which no two overlap.
  List<Candidate> candidates(Selector selector) {
    String quote = selector.exact().substring(0, Math.min(LONGEST, selector.exact().length()));
    if (quote.isBlank()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (Span place : proposals(quote)) {
      double score = evidence.score(selector, quote, place);
      if (score >= Evidence.WORTH_SHOWING) {
        found.add(new Candidate(place, score));
      }
    }
    found.sort(Candidate.BEST_FIRST);
    List<Candidate> best = new ArrayList<>();
    for (Candidate candidate : found) {
      boolean apart = best.stream().noneMatch(one -> one.place().overlaps(candidate.place()));
      if (apart && best.size() < Anchoring.MOST) {
        best.add(candidate);
      }
    }
    return best;
  }

  /// The first candidate, where it can be no other words and no other candidate comes near it.
  Optional<Span> findSure(Selector selector, List<Candidate> candidates) {
    if (candidates.isEmpty() || selector.exact().length() > LONGEST) {
      return Optional.empty();
    }
    Candidate best = candidates.getFirst();
    boolean alone =
        candidates.size() == 1 || candidates.get(1).score() < best.score() - Evidence.AMBIGUOUS;
    boolean isFree = standing.charactersIn(best.place()) * 5 <= best.place().length();
    return alone && isFree && evidence.isSure(selector, best.place())
        ? Optional.of(best.place())
        : Optional.empty();
  }

  private List<Span> proposals(String quote) {
    String text = document.plainText();
    List<Span> proposals = new ArrayList<>();
    int at = text.indexOf(quote);
    while (at >= 0 && proposals.size() < MOST_PROPOSALS) {
      proposals.add(new Span(at, at + quote.length()));
      at = text.indexOf(quote, at + 1);
    }
    if (text.length() <= LONGEST_TEXT) {
      proposals.addAll(words().alike(quote));
    }
    return proposals;
  }

  private Words words() {
    if (words.isEmpty()) {
      words = Optional.of(new Words(document.plainText()));
    }
    return words.get();
  }

  /// The words of the text and where each of them stands.
  private static final class Words {

    private final String text;
    private final Pieces pieces;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Words(String text) {
      this.text = text;
      this.pieces = Pieces.words(text, new Span(0, text.length()));
      for (int i = 0; i < pieces.size(); i++) {
        List<Integer> indices =
            places.computeIfAbsent(pieces.texts().get(i), word -> new ArrayList<>());
        if (indices.size() <= MOST_PLACES) {
          indices.add(i);
        }
      }
    }

    /// The parts of the text that have the most words with the quote in common.
    List<Span> alike(String quote) {
      Pieces words = Pieces.words(quote, new Span(0, quote.length()));
      Map<Integer, Integer> votes = new HashMap<>();
      for (int i = 0; i < words.size(); i++) {
        String word = words.texts().get(i);
        List<Integer> indices = places.getOrDefault(word, List.of());
        if (indices.size() <= MOST_PLACES) {
          for (int index : indices) {
            votes.merge(index - i, word.length(), Integer::sum);
          }
        }
      }
      return votes.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST_PROPOSALS)
          .flatMap(vote -> around(vote.getKey(), words).stream())
          .toList();
    }

    /// Of the words from `first` on, a few more than the quote has, those from the first to the
    /// last that the quote has too.
    private Optional<Span> around(int first, Pieces quote) {
      int slack = 2 + quote.size() / 4;
      int from = Math.clamp(first - slack, 0, pieces.size());
      int to = Math.clamp(first + quote.size() + slack, from, pieces.size());
      List<Stretch> common =
          new Comparison().compare(quote.texts(), pieces.texts().subList(from, to));
      if (common.isEmpty()) {
        return Optional.empty();
      }
      int start = pieces.span(from + common.getFirst().after(), to).start();
      String found =
          text.substring(start, pieces.span(from, from + common.getLast().afterEnd()).end());
      return Optional.of(new Span(start, start + found.stripTrailing().length()));
    }
  }
}
