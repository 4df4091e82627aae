package org.lectern.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.messages.Messages;
import org.lectern.model.Span;
import org.lectern.query.Lexer.Lexeme;

/// Reads a query by the grammar of [Query].
final class Parser {

  private static final Messages WORDS = Messages.of(Parser.class);

  /// More than a person types: what a page of text pasted into the field is cut to.
  private static final int MOST_PARTS = 32;

  /// Deeper parentheses are passed over, so that a million of them do no harm.
  private static final int DEEPEST = 20;

  private final String text;
  private final List<Lexeme> lexemes;
  private final List<Chip> chips = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int at;
  private int parts;
  private int depth;

  Parser(String text) {
    this.text = text;
    Lexer lexer = new Lexer(text);
    lexemes = lexer.lexemes();
    mistakes.addAll(lexer.mistakes());
  }

  Query query() {
    List<Clause> all = new ArrayList<>();
    Set<Field> fields = EnumSet.noneOf(Field.class);
    while (at < lexemes.size()) {
      group(all, fields);
      if (at < lexemes.size()) {
        mistakes.add(new Mistake(next().place(), WORDS.get("wrong.parenthesis-closed")));
        at++;
      }
    }
    mistakes.sort(Comparator.comparing(Mistake::place));
    return new Query(text, within(all, fields), chips, mistakes);
  }

  private Lexeme next() {
    return lexemes.get(at);
  }

  /// Reads up to a closing parenthesis or the end.
  private void group(List<Clause> all, Set<Field> fields) {
    while (at < lexemes.size() && !(next() instanceof Lexer.Close)) {
      Optional<Clause> either = either(fields);
      if (either.isPresent()) {
        all.add(either.get());
      }
    }
  }

  /// What a group asks for; `in:highlights` without a word beside it asks for any highlight.
  private static Optional<Clause> within(List<Clause> all, Set<Field> fields) {
    List<Clause> asked = new ArrayList<>(all);
    if (!fields.isEmpty() && all.stream().noneMatch(Parser::hasFreeWord)) {
      asked.add(any(fields.stream().sorted().<Clause>map(Parser::anyOf).toList()));
    }
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Clause together = asked.size() == 1 ? asked.getFirst() : new Clause.All(asked);
    return Optional.of(
        fields.isEmpty() || all.isEmpty() ? together : new Clause.Within(fields, together));
  }

  private static Clause anyOf(Field field) {
    return new Clause.Having(
        field == Field.HIGHLIGHTS ? Clause.Feature.HIGHLIGHT : Clause.Feature.COMMENT);
  }

  /// Whether there is a word that must stand somewhere.
  private static boolean hasFreeWord(Clause clause) {
    return switch (clause) {
      case Clause.All(List<Clause> parts) -> parts.stream().anyMatch(Parser::hasFreeWord);
      case Clause.Any(List<Clause> parts) -> parts.stream().anyMatch(Parser::hasFreeWord);
      case Clause.Words words -> words.field().isEmpty();
      default -> false;
    };
  }

  private static Clause any(List<Clause> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Clause.Any(parts);
  }

  private Optional<Clause> either(Set<Field> fields) {
    List<Clause> either = new ArrayList<>();
    boolean more = true;
    while (more) {
      skipOrs();
      if (at < lexemes.size() && !(next() instanceof Lexer.Close)) {
        Optional<Clause> part = part(fields);
        if (part.isPresent()) {
          either.add(part.get());
        }
      }
      more = at < lexemes.size() && next() instanceof Lexer.Or;
    }
    return either.isEmpty() ? Optional.empty() : Optional.of(any(either));
  }

  /// An OR with nothing before it, or nothing behind, is a mistake.
  private void skipOrs() {
    while (at < lexemes.size() && next() instanceof Lexer.Or or) {
      boolean first =
          at == 0
              || !(lexemes.get(at - 1) instanceof Lexer.Words
                  || lexemes.get(at - 1) instanceof Lexer.Close);
      at++;
      boolean last = at == lexemes.size() || next() instanceof Lexer.Close;
      if (first || last) {
        mistakes.add(new Mistake(or.place(), WORDS.get("wrong.or")));
      }
    }
  }

  private Optional<Clause> part(Set<Field> fields) {
    Span minus = null;
    while (at < lexemes.size() && next() instanceof Lexer.Minus found) {
      minus = found.place();
      at++;
    }
    if (at == lexemes.size()) {
      return Optional.empty();
    }
    boolean negated = minus != null;
    Optional<Clause> part =
        switch (next()) {
          case Lexer.Open open -> parenthesis(open);
          case Lexer.Words words -> words(words, minus, fields);
          default -> Optional.empty();
        };
    return negated ? part.map(Clause.Not::new) : part;
  }

  private Optional<Clause> parenthesis(Lexer.Open open) {
    at++;
    if (depth == DEEPEST) {
      mistakes.add(new Mistake(open.place(), WORDS.get("wrong.deep")));
      return Optional.empty();
    }
    depth++;
    List<Clause> all = new ArrayList<>();
    Set<Field> fields = EnumSet.noneOf(Field.class);
    group(all, fields);
    depth--;
    if (at < lexemes.size()) {
      at++;
    } else {
      mistakes.add(new Mistake(open.place(), WORDS.get("wrong.parenthesis-open")));
    }
    return within(all, fields);
  }

  private Optional<Clause> words(Lexer.Words words, Span minus, Set<Field> fields) {
    at++;
    if (++parts > MOST_PARTS) {
      if (parts == MOST_PARTS + 1) {
        mistakes.add(
            new Mistake(
                new Span(words.place().start(), text.length()),
                WORDS.get("wrong.long", MOST_PARTS)));
      }
      return Optional.empty();
    }
    if (words.name().isEmpty()) {
      Optional<Term> term = Terms.of(words);
      return term.isEmpty()
          ? Optional.empty()
          : Optional.of(new Clause.Words(term.get(), Optional.empty(), words.place()));
    }
    Span place = minus == null ? words.place() : new Span(minus.start(), words.place().end());
    return switch (new Filter(words).read()) {
      case Filter.Wrong(String sentence) -> {
        mistakes.add(new Mistake(words.place(), sentence));
        yield Optional.empty();
      }
      case Filter.Asks(Clause clause, String sentence) -> {
        chips.add(new Chip(place, minus == null ? sentence : WORDS.get("chip.not", sentence)));
        yield Optional.of(clause);
      }
      case Filter.Places(Field field, String sentence) -> {
        chips.add(new Chip(place, sentence));
        fields.add(field);
        yield Optional.empty();
      }
    };
  }
}
