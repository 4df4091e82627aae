package org.lectern.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.messages.Messages;
import org.lectern.model.Span;

/// Collects what explains a query while it is read: its operators, and what is more than words side
/// by side.
final class Chips {

  private static final Messages WORDS = Messages.of(Chips.class);

  /// How far the query was read.
  ///
  /// @param operators how many operators there were
  record Mark(int chips, int operators) {}

  private final String text;
  private final List<Chip> chips = new ArrayList<>();
  private int operators;

  /// @param text the query's
  Chips(String text) {
    this.text = text;
  }

  /// In the order of the text.
  List<Chip> all() {
    return chips.stream().sorted(Comparator.comparing(Chip::place)).toList();
  }

  Mark mark() {
    return new Mark(chips.size(), operators);
  }

  /// @param place with its minus sign, if it has one
  void addOperator(Span place, String sentence, boolean negated) {
    operators++;
    add(place, sentence, negated);
  }

  /// Explains words behind a minus sign and in quotation marks; others need no explanation.
  void addWords(Span place, Lexer.Words words, boolean negated) {
    boolean phrase = words.quoted() && words.finished();
    if (phrase || negated) {
      String said = WORDS.get("chip.quoted", words.text().strip());
      add(place, phrase ? WORDS.get("chip.exactly", said) : said, negated);
    }
  }

  /// Explains a group behind a minus sign, as a whole.
  void addNot(Mark before, Span place, Span group) {
    cutTo(before);
    operators++;
    add(place, group.in(text), true);
  }

  /// Explains alternatives that have no operators, which would go away one by one and leave an OR
  /// with nothing beside it.
  void addEither(Mark before, List<Span> parts) {
    if (parts.size() > 1 && operators == before.operators()) {
      cutTo(before);
      List<String> said = parts.stream().map(part -> part.in(text)).toList();
      add(
          new Span(parts.getFirst().start(), parts.getLast().end()),
          String.join(" " + WORDS.get("chip.or") + " ", said),
          false);
    }
  }

  private void cutTo(Mark before) {
    chips.subList(before.chips(), chips.size()).clear();
  }

  private void add(Span place, String sentence, boolean negated) {
    chips.add(new Chip(place, negated ? WORDS.get("chip.not", sentence) : sentence));
  }
}
