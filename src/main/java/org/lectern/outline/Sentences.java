package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Span;

/// Cuts prose into sentences.
final class Sentences {

  // An empty line; a full stop, question or exclamation mark, closing signs, a blank, and a capital
  // or a quote.
  private static final Pattern END =
      Pattern.compile("\\n\\n\\s*|[.!?…][\"”’»)\\]]*\\s+(?=[\"“„«(\\[]?[\\p{Lu}\\d])");

  /// What an [#END] begins with.
  private static final String SIGNS = "\n.!?…";

  // "Karen M. Sandler", "Dr. Roe", "e.g. Django"
  private static final Expression ABBREVIATED =
      Expression.of("(?:^|[\\s.(])(?:\\p{L}|Dr|Mr|Mrs|Ms|Prof|St|vs|etc|approx|bzw|ca)\\.$");

  private static final String LAST_LETTERS = "rsftcxwa";

  private Sentences() {}

  /// Their spans within the text, blanks between them left out.
  static List<Span> of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /// The first sentence; empty where there is no text.
  static String firstOf(String text) {
    List<Span> spans = of(text, 1);
    return spans.isEmpty() ? "" : spans.getFirst().in(text);
  }

  /// As [#of(String)], only the first ones: one more than `most` at the highest.
  static List<Span> of(String text, int most) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text).useTransparentBounds(true);
    for (int at = 0; at < text.length() && spans.size() < most; at++) {
      if (SIGNS.indexOf(text.charAt(at)) < 0 || !end.region(at, text.length()).lookingAt()) {
        continue;
      }
      String before = text.substring(Math.max(start, at - 8), at + 1);
      if (!mayBeAbbreviated(before) || !ABBREVIATED.isIn(before)) {
        spans.add(new Span(start, end.end()));
        start = end.end();
      }
      at = end.end() - 1;
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }

  /// Whether one letter, or the last one of an abbreviation, stands in front of the sign.
  private static boolean mayBeAbbreviated(String before) {
    int last = before.length() - 2;
    return last < 1
        || !Character.isLetter(before.charAt(last - 1))
        || LAST_LETTERS.indexOf(before.charAt(last)) >= 0;
  }
}
