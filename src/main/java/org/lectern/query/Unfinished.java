package org.lectern.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.model.Span;

/// What is being typed at one place of a query: the beginning of an operator's name, or of what
/// stands behind its colon.
///
/// @param operator the one whose value is typed; empty where its name is
/// @param begun as typed, without a quotation mark
/// @param place in the query's text, up to the caret: what a completion takes the place of
public record Unfinished(Optional<Operator> operator, String begun, Span place) {

  /// The first letter of many words begins an operator too.
  private static final Pattern NAME = Pattern.compile("[A-Za-z]{2,}");

  /// What is typed before the caret; empty for plain words, and where the caret stands within a
  /// word.
  public static Optional<Unfinished> at(String text, int caret) {
    int end = Math.clamp(caret, 0, text.length());
    if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      return Optional.empty();
    }
    List<Lexer.Lexeme> lexemes = new Lexer(text.substring(0, end)).lexemes();
    return !lexemes.isEmpty() && lexemes.getLast() instanceof Lexer.Words words && !words.finished()
        ? of(words)
        : Optional.empty();
  }

  private static Optional<Unfinished> of(Lexer.Words words) {
    Span place = words.place();
    if (words.name().isPresent()) {
      String name = words.name().get();
      Span value = new Span(place.start() + name.length() + 1, place.end());
      return Operator.find(name)
          .map(operator -> new Unfinished(Optional.of(operator), words.text(), value));
    }
    return !words.quoted() && NAME.matcher(words.text()).matches()
        ? Optional.of(new Unfinished(Optional.empty(), words.text(), place))
        : Optional.empty();
  }

  /// The text with this in the place of what was begun.
  public String replacedBy(String whole, String text) {
    return text.substring(0, place.start()) + whole + text.substring(place.end());
  }
}
