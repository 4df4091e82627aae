package org.lectern.anchor;

import java.util.List;
import org.lectern.model.Document;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// What speaks for a place: its words, the words before and behind it, and its section.
final class Evidence {

  /// Places with less are not worth a person's look.
  static final double WORTH_SHOWING = 0.5;

  /// Two places whose scores differ by less cannot be told apart.
  static final double AMBIGUOUS = 0.08;

  private static final int CONTEXT = 32;

  private final Document document;

  Evidence(Document document) {
    this.document = document;
  }

  /// From 0 to 1.
  ///
  /// @param quote the selector's words, or the beginning of them
  double score(Selector selector, String quote, Span place) {
    double words = likeness(quote, place.in(document.plainText()));
    if (words < WORTH_SHOWING) {
      return 0;
    }
    return 0.7 * words
        + 0.12 * before(selector, place)
        + 0.12 * behind(selector, place)
        + 0.06 * section(selector, place);
  }

  /// Whether a place can be taken for the selector's without asking. The shorter the quote, the
  /// more must agree: "testing" stands everywhere, a sentence does not.
  boolean isSure(Selector selector, Span place) {
    String quote = selector.exact();
    double words = likeness(quote, place.in(document.plainText()));
    double before = before(selector, place);
    double behind = behind(selector, place);
    int letters = Shares.letters(quote, 0, quote.length());
    if (letters < 8) {
      return words == 1 && Math.min(before, behind) >= 0.9;
    }
    if (letters < ChangedLines.TELLING) {
      return words == 1 && Math.max(before, behind) >= 0.7;
    }
    return letters < 2 * ChangedLines.TELLING
        ? words >= 0.9 && Math.max(before, behind) >= 0.5
        : words >= 0.75;
  }

  private double before(Selector selector, Span place) {
    String text = document.plainText();
    String prefix = selector.prefix();
    String wanted = prefix.substring(Math.max(0, prefix.length() - CONTEXT));
    int from =
        Math.max(lineStart(place.start()), place.start() - Math.max(CONTEXT, wanted.length()));
    return context(wanted, text.substring(from, place.start()));
  }

  private double behind(Selector selector, Span place) {
    String text = document.plainText();
    String suffix = selector.suffix();
    String wanted = suffix.substring(0, Math.min(suffix.length(), CONTEXT));
    int to = Math.min(lineEnd(place.end()), place.end() + Math.max(CONTEXT, wanted.length()));
    return context(wanted, text.substring(place.end(), to));
  }

  private double section(Selector selector, Span place) {
    List<String> here = Selectors.sectionAt(document, place.start());
    return selector.section().isEmpty() || selector.section().equals(here) ? 1 : 0;
  }

  private int lineStart(int offset) {
    return document.plainText().lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset) {
    int end = document.plainText().indexOf('\n', offset);
    return end < 0 ? document.plainText().length() : end;
  }

  /// A word or two beside the quote tell much, the beginning or end of the line tells something, a
  /// full stop nothing.
  private static double context(String wanted, String found) {
    if (wanted.isBlank()) {
      return found.isBlank() ? 0.8 : 0.2;
    }
    int letters = Shares.letters(wanted, 0, wanted.length());
    return letters < ChangedLines.FEWEST ? 0.5 : likeness(wanted, found);
  }

  private static double likeness(String one, String other) {
    return Spelling.sameWords(one, other) ? 1 : Likeness.of(one, other);
  }
}
