package org.lectern.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.query.Folding;
import org.lectern.query.Operator;
import org.lectern.query.Unfinished;

/// Finds how a query may go on, from what the library has and what was asked before.
record Completions(Known known, List<String> recent) {

  /// More are not read while one types.
  static final int MOST = 8;

  Completions {
    recent = List.copyOf(recent);
  }

  /// Queries asked before for an empty field or a single letter; else what is begun at the caret.
  List<Completion> of(String text, int caret) {
    if (text.strip().length() <= 1) {
      return recent(text.strip());
    }
    Optional<Unfinished> begun = Unfinished.at(text, caret);
    return begun
        .map(found ->
            found.operator().isPresent()
                ? values(found.operator().get(), found, text)
                : operators(found, text))
        .orElse(List.of());
  }

  /// Every operator, to be begun at the caret.
  static List<Completion> operators(String text, int caret) {
    boolean glued = caret > 0 && !Character.isWhitespace(text.charAt(caret - 1));
    String before = text.substring(0, caret) + (glued ? " " : "");
    return Stream.of(Operator.values())
        .map(operator -> {
          String begun = before + operator.word() + ":";
          return new Completion(
              operator.word() + ":",
              operator.use(),
              begun + text.substring(caret),
              begun.length(),
              Completion.Sort.OPERATOR);
        })
        .toList();
  }

  private List<Completion> recent(String letter) {
    String folded = Folding.fold(letter);
    return recent.stream()
        .filter(query -> !query.equals(letter) && Known.Value.of(query).hasWord(folded))
        .limit(MOST)
        .map(query -> new Completion(query, "", query, query.length(), Completion.Sort.RECENT))
        .toList();
  }

  private static List<Completion> operators(Unfinished begun, String text) {
    String start = begun.begun().toLowerCase(Locale.ROOT);
    return Stream.of(Operator.values())
        .filter(operator -> operator.word().startsWith(start))
        .map(operator -> {
          String name = operator.word() + ":";
          return new Completion(
              name,
              operator.use(),
              begun.replacedBy(name, text),
              begun.place().start() + name.length(),
              Completion.Sort.OPERATOR);
        })
        .toList();
  }

  private List<Completion> values(Operator operator, Unfinished begun, String text) {
    // Of "2014..20" the second year is begun.
    int range = operator == Operator.YEAR ? begun.begun().lastIndexOf("..") + 2 : 0;
    int kept = range < 2 ? 0 : range;
    String start = Folding.fold(begun.begun().substring(kept).strip());
    return known.of(operator).stream()
        .filter(value -> value.hasWord(start) && !value.folded().equals(start))
        .sorted(Comparator.comparing(value -> !value.folded().startsWith(start)))
        .limit(MOST)
        .map(value -> value(value.text(), begun.begun().substring(0, kept), begun, text))
        .toList();
  }

  private static Completion value(String value, String kept, Unfinished begun, String text) {
    String whole = kept.isEmpty() ? Operator.quoted(value) : kept + value;
    String rest = text.substring(begun.place().end());
    String typed = whole + (rest.startsWith(" ") ? "" : " ");
    int caret = begun.place().start() + whole.length() + 1;
    return new Completion(value, "", begun.replacedBy(typed, text), caret, Completion.Sort.VALUE);
  }
}
