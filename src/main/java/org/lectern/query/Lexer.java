package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.messages.Messages;
import org.lectern.model.Span;

/// Cuts a query's text into what the [Parser] reads.
final class Lexer {

  private static final Messages WORDS = Messages.of(Lexer.class);

  private static final String QUOTES = "\"“”„";

  /// Something that stands in a query.
  sealed interface Lexeme {
    Span place();
  }

  record Open(Span place) implements Lexeme {}

  record Close(Span place) implements Lexeme {}

  record Or(Span place) implements Lexeme {}

  record Minus(Span place) implements Lexeme {}

  /// Words as typed.
  ///
  /// @param name the operator before the colon, in small letters; empty for plain words
  /// @param quoted whether they stand in quotation marks
  /// @param finished whether something follows, so that no letter will be added to the last word
  record Words(Optional<String> name, String text, boolean quoted, boolean finished, Span place)
      implements Lexeme {}

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int at;

  Lexer(String text) {
    this.text = text;
    while (at < text.length()) {
      step();
    }
  }

  List<Lexeme> lexemes() {
    return lexemes;
  }

  /// Quotation marks that are not closed.
  List<Mistake> mistakes() {
    return mistakes;
  }

  private void step() {
    char sign = text.charAt(at);
    Span one = new Span(at, at + 1);
    if (Character.isWhitespace(sign)) {
      at++;
    } else if (sign == '(') {
      lexemes.add(new Open(one));
      at++;
    } else if (sign == '-' && isTurnedAround(at + 1)) {
      lexemes.add(new Minus(one));
      at++;
    } else if (isQuote(at)) {
      addPhrase(Optional.empty(), at);
    } else {
      addChunk();
    }
  }

  /// "-word", but not "->", "--option" and a dash.
  private boolean isTurnedAround(int next) {
    return next < text.length()
        && (Character.isLetterOrDigit(text.codePointAt(next))
            || text.charAt(next) == '('
            || text.charAt(next) == '_'
            || isQuote(next));
  }

  private boolean isQuote(int index) {
    return index < text.length() && QUOTES.indexOf(text.charAt(index)) >= 0;
  }

  private void addPhrase(Optional<String> name, int start) {
    int open = at;
    int close = open + 1;
    while (close < text.length() && !isQuote(close)) {
      close++;
    }
    boolean closed = close < text.length();
    at = closed ? close + 1 : close;
    if (!closed) {
      mistakes.add(new Mistake(new Span(open, open + 1), WORDS.get("wrong.quote")));
    }
    lexemes.add(
        new Words(name, text.substring(open + 1, close), true, closed, new Span(start, at)));
  }

  private void addChunk() {
    int start = at;
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !isQuote(end)) {
      end++;
    }
    Optional<String> name = operator(text.substring(start, end));
    int value = name.isPresent() ? start + name.get().length() + 1 : start;
    if (name.isPresent() && value == end && isQuote(end)) {
      at = end;
      addPhrase(name, start);
      return;
    }
    int closing = closing(value, end);
    at = end - closing;
    if (at > start) {
      addWords(name, value, start);
    }
    for (int i = 0; i < closing; i++) {
      lexemes.add(new Close(new Span(at, at + 1)));
      at++;
    }
  }

  private void addWords(Optional<String> name, int value, int start) {
    Span place = new Span(start, at);
    String words = text.substring(Math.min(value, at), at);
    lexemes.add(
        name.isEmpty() && words.equals("OR")
            ? new Or(place)
            : new Words(name, words, false, at < text.length(), place));
  }

  private static Optional<String> operator(String chunk) {
    int colon = chunk.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    String name = chunk.substring(0, colon);
    return name.chars().allMatch(letter -> letter < 128 && Character.isLetter(letter))
        ? Optional.of(name.toLowerCase(Locale.ROOT)).filter(Operator::isMeant)
        : Optional.empty();
  }

  /// How many parentheses at the end of a chunk close nothing in it: one of "word)", none of
  /// "f(x)".
  private int closing(int start, int end) {
    int open = 0;
    int last = end;
    while (last > start && text.charAt(last - 1) == ')') {
      last--;
    }
    for (int i = start; i < last; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && open > 0 ? -1 : 0;
    }
    return Math.max(0, end - last - open);
  }
}
