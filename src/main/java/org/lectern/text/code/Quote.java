package org.lectern.text.code;

import java.util.Optional;
import org.lectern.model.Inline.Style;

/// What begins and ends with signs of its own: a string, a comment, a directive.
///
/// @param close empty where the end of the line ends it
/// @param style of all that stands between, its signs included
/// @param reach how far it can go
record Quote(String open, String close, Style style, Reach reach) {

  /// How far a quote can go, and what its closing sign looks like within.
  enum Reach {
    /// To the end of the line; a backslash escapes what follows.
    LINE,
    /// Over several lines; a backslash escapes what follows.
    LINES,
    /// Over several lines; a backslash is a letter: `r'\d'`, a comment.
    RAW
  }

  static Quote string(String sign) {
    return new Quote(sign, sign, Style.STRING, Reach.LINE);
  }

  static Quote text(String sign) {
    return new Quote(sign, sign, Style.STRING, Reach.LINES);
  }

  static Quote raw(String sign) {
    return new Quote(sign, sign, Style.STRING, Reach.RAW);
  }

  static Quote comment(String sign) {
    return new Quote(sign, "", Style.COMMENT, Reach.LINE);
  }

  static Quote comment(String open, String close) {
    return new Quote(open, close, Style.COMMENT, Reach.RAW);
  }

  /// `@Override`, `#include <x.h>`: a line's own sort of word.
  static Quote directive(String sign) {
    return new Quote(sign, "", Style.NAME, Reach.LINE);
  }

  /// Where the quote that begins at `from` ends; empty where it is never closed, and therefore is
  /// none: an apostrophe in a comment of a language that was guessed wrong must not colour the
  /// rest.
  Optional<Integer> findEnd(String code, int from) {
    int i = from + open.length();
    while (i < code.length()) {
      char c = code.charAt(i);
      if (c == '\n' && reach == Reach.LINE) {
        return close.isEmpty() ? Optional.of(i) : Optional.empty();
      }
      if (!close.isEmpty() && code.startsWith(close, i)) {
        return Optional.of(i + close.length());
      }
      boolean escape = c == '\\' && reach != Reach.RAW && !close.isEmpty();
      i += escape && i + 1 < code.length() && code.charAt(i + 1) != '\n' ? 2 : 1;
    }
    return close.isEmpty() ? Optional.of(code.length()) : Optional.empty();
  }
}
