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

  // "Karen M. Sandler", "Dr. Roe", "e.g. Django"
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:^|[\\s.(])(?:\\p{L}|Dr|Mr|Mrs|Ms|Prof|St|vs|etc|approx|bzw|ca)\\.$");

  private Sentences() {}

  /// Their spans within the text, blanks between them left out.
  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(Math.max(start, end.start() - 8), end.start() + 1);
      if (!ABBREVIATED.matcher(before).find()) {
        spans.add(new Span(start, end.end()));
        start = end.end();
      }
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }
}
