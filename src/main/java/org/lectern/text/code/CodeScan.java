package org.lectern.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.model.Inline.Style;
import org.lectern.model.Span;
import org.lectern.text.code.Language.Sign;

/// Goes through code once, from left to right, and finds what has a colour.
///
/// Linear: a sign behind which none closes is not tried again before the end of its line or text.
public final class CodeScan {

  private final Language language;
  private final String code;
  private final List<Token> tokens = new ArrayList<>();

  /// Up to where no quote of this sort is closed.
  private final Map<Quote, Integer> unclosed = new HashMap<>();

  private boolean namesNext;

  private CodeScan(Language language, String code) {
    this.language = language;
    this.code = code;
  }

  /// The coloured parts of `code` in order, none of which overlap; none where the language is not
  /// known.
  ///
  /// @param language as it is written behind a fence
  /// @param code its lines, each ended by `\n`
  public static List<Token> of(String language, String code) {
    return Language.find(language).map(known -> new CodeScan(known, code).read()).orElse(List.of());
  }

  private List<Token> read() {
    int i = 0;
    while (i < code.length()) {
      i = next(i);
    }
    return tokens;
  }

  /// Reads what begins at `i`; the offset behind it.
  private int next(int i) {
    char c = code.charAt(i);
    if (isWordStart(c)) {
      return word(i);
    }
    if (c >= '0' && c <= '9') {
      return number(i);
    }
    if (c == '@' && language.has(Sign.AT)) {
      return named(i, behindWord(i + 1, true));
    }
    if (c == '$' && language.has(Sign.DOLLAR)) {
      return variable(i);
    }
    if (c == '\'' && language.has(Sign.TICK)) {
      return character(i);
    }
    if (!Character.isWhitespace(c)) {
      namesNext = false;
    }
    return findQuote(i).orElse(i + 1);
  }

  private Optional<Integer> findQuote(int i) {
    for (Quote quote : language.quotes()) {
      if (code.startsWith(quote.open(), i) && begins(quote, i)) {
        Optional<Integer> end = findEnd(quote, i);
        if (end.isPresent()) {
          boolean key = quote.style() == Style.STRING && isKey(end.get());
          add(i, end.get(), key ? Style.NAME : quote.style());
          return end;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> findEnd(Quote quote, int i) {
    if (i < unclosed.getOrDefault(quote, 0)) {
      return Optional.empty();
    }
    Optional<Integer> end = quote.findEnd(code, i);
    if (end.isEmpty()) {
      int lineEnd = code.indexOf('\n', i);
      boolean line = quote.reach() == Quote.Reach.LINE && lineEnd >= 0;
      unclosed.put(quote, line ? lineEnd : code.length());
    }
    return end;
  }

  /// `a#b` is no comment in a shell; `#include` begins its line.
  private boolean begins(Quote quote, int i) {
    if (quote.style() == Style.NAME && quote.close().isEmpty()) {
      return code.substring(lineStart(i), i).isBlank();
    }
    boolean apart = quote.style() != Style.COMMENT || !language.has(Sign.APART);
    return apart || i == 0 || Character.isWhitespace(code.charAt(i - 1));
  }

  private int lineStart(int i) {
    return code.lastIndexOf('\n', i - 1) + 1;
  }

  private int word(int i) {
    int end = behindWord(i, language.has(Sign.KEY));
    String word = code.substring(i, end);
    if (isKey(end) && isAtStart(i)) {
      add(i, end, Style.NAME);
    } else if (language.isWord(word)) {
      add(i, end, Style.KEYWORD);
    } else if (namesNext) {
      add(i, end, Style.NAME);
    }
    namesNext = language.definers().contains(word);
    return end;
  }

  /// Whether a key ends here: what stands behind is a colon, and it is not part of a word.
  private boolean isKey(int end) {
    if (!language.has(Sign.KEY)) {
      return false;
    }
    int colon = end;
    while (colon < code.length() && code.charAt(colon) == ' ') {
      colon++;
    }
    return colon < code.length()
        && code.charAt(colon) == ':'
        && (colon + 1 == code.length() || Character.isWhitespace(code.charAt(colon + 1)));
  }

  /// Nothing but a bullet or a bracket stands before a key: `- key: value`, `{key: value}`.
  private boolean isAtStart(int i) {
    int before = i - 1;
    while (before >= 0 && " \t-".indexOf(code.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || "\n{,".indexOf(code.charAt(before)) >= 0;
  }

  private int behindWord(int from, boolean withDashes) {
    int i = from;
    while (i < code.length()
        && (isWordPart(code.charAt(i)) || withDashes && ".-".indexOf(code.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private int number(int i) {
    int end = i;
    while (end < code.length()
        && (isWordPart(code.charAt(end)) || code.charAt(end) == '.' && isDigit(end + 1))) {
      end++;
    }
    add(i, end, Style.NUMBER);
    namesNext = false;
    return end;
  }

  private boolean isDigit(int i) {
    return i < code.length() && code.charAt(i) >= '0' && code.charAt(i) <= '9';
  }

  private int named(int from, int end) {
    if (end > from + 1) {
      add(from, end, Style.NAME);
    }
    return end;
  }

  /// `$HOME`, `${HOME:-x}`, `$1`, `$?`
  private int variable(int i) {
    if (i + 1 < code.length() && code.charAt(i + 1) == '{') {
      int end = code.indexOf('}', i);
      int lineEnd = code.indexOf('\n', i);
      boolean closed = end > 0 && (lineEnd < 0 || end < lineEnd);
      return closed ? named(i, end + 1) : i + 1;
    }
    return named(i, behindWord(i + 1, false));
  }

  /// `'a'` and `'\n'` are characters, `'a` is a lifetime.
  private int character(int i) {
    int close = code.startsWith("\\", i + 1) ? code.indexOf('\'', i + 3) : i + 2;
    if (close > 0 && close < Math.min(code.length(), i + 14) && code.charAt(close) == '\'') {
      add(i, close + 1, Style.STRING);
      return close + 1;
    }
    return named(i, behindWord(i + 1, false));
  }

  private void add(int from, int to, Style style) {
    tokens.add(new Token(new Span(from, to), style));
  }

  private static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
