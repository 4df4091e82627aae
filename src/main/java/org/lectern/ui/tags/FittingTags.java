package org.lectern.ui.tags;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.library.TagName;
import org.lectern.query.Tokens;

/// Finds which of a reader's own tags fit a text: those whose last level stands in it, word by
/// word, whatever its case, its accents, and the plural of its words.
final class FittingTags {

  /// More are no suggestion but a list.
  private static final int MOST = 6;

  /// A single letter stands in every text: `c`, `r`.
  private static final int SHORTEST = 2;

  /// Where each word stands, and what stands there.
  private final Map<String, List<Integer>> places = new HashMap<>();

  private final List<String> words;
  private final Set<String> code = new HashSet<>();

  FittingTags(String text) {
    Tokens tokens = Tokens.of(text);
    words = tokens.words().stream().map(token -> singular(token.folded())).toList();
    tokens.extras().forEach(token -> code.add(token.folded()));
    IntStream.range(0, words.size())
        .forEach(at -> places.computeIfAbsent(words.get(at), word -> new ArrayList<>()).add(at));
  }

  private record Fitting(TagName tag, boolean under, long often) {}

  /// The tags that fit, best first: those whose upper levels stand there too, then by how often.
  ///
  /// @param tags of the reader, the most used first
  /// @param except tags that need no suggestion
  List<TagName> among(List<TagName> tags, Collection<String> except) {
    Set<String> known = except.stream().map(TagName::key).collect(Collectors.toSet());
    return tags.stream()
        .filter(tag -> !known.contains(tag.key()))
        .flatMap(tag -> find(tag).stream())
        .sorted(
            Comparator.comparing((Fitting fitting) -> !fitting.under())
                .thenComparing(fitting -> -fitting.often()))
        .limit(MOST)
        .map(Fitting::tag)
        .toList();
  }

  private Optional<Fitting> find(TagName tag) {
    long often = count(tag.last());
    boolean under = tag.findParent().filter(parent -> count(parent.last()) > 0).isPresent();
    return often == 0 ? Optional.empty() : Optional.of(new Fitting(tag, under, often));
  }

  private long count(String level) {
    Tokens tokens = Tokens.of(level);
    if (!tokens.extras().isEmpty() && code.contains(tokens.extras().getFirst().folded())) {
      return 1;
    }
    List<String> wanted = tokens.words().stream().map(token -> singular(token.folded())).toList();
    boolean telling = tokens.extras().isEmpty() && String.join("", wanted).length() >= SHORTEST;
    return telling
        ? places.getOrDefault(wanted.getFirst(), List.of()).stream()
            .filter(at -> standsAt(wanted, at))
            .count()
        : 0;
  }

  private boolean standsAt(List<String> wanted, int at) {
    return at + wanted.size() <= words.size()
        && words.subList(at, at + wanted.size()).equals(wanted);
  }

  /// Of English alone, and only what nobody can mistake: "libraries", "queues"; not "class", "bus".
  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
