package org.lectern.ui.reader;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.model.Document;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// What a highlight takes in, and how its ends move from word to word.
///
/// @param text the plain text
/// @param span never empty
record Extent(String text, Span span) {

  /// The paragraph at an offset, without blanks at its ends; of code all lines that stand together.
  /// Empty where there are no words.
  static Optional<Span> paragraph(Document document, int offset) {
    return document.blocks().isEmpty()
        ? Optional.empty()
        : stripped(document.plainText(), document.codeAround(offset));
  }

  /// The passage of the talk at an offset, or the whole text where no talk is.
  static Optional<Span> talk(List<Talk> talks, Document document, int offset) {
    Span whole =
        talks.stream()
            .map(Talk::passage)
            .filter(passage -> passage.contains(offset))
            .findFirst()
            .orElse(new Span(0, document.plainText().length()));
    return stripped(document.plainText(), whole);
  }

  /// A span without blanks and line breaks at its ends; empty where there is nothing else in it.
  static Optional<Span> stripped(String text, Span span) {
    int start = span.start();
    int end = Math.min(span.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /// What can be seen of it: no line break at its ends has a place on the screen.
  Span seen() {
    return stripped(text, span).orElse(span);
  }

  /// With its end one word on, at most at the end of the text.
  Span endForward() {
    return new Span(span.start(), next(span.end()));
  }

  /// With its end one word back; one word is left at least.
  Span endBack() {
    int end = previousEnd(span.end());
    return end > span.start() ? new Span(span.start(), end) : span;
  }

  /// With its start one word back, at least at the start of the text.
  Span startBack() {
    return new Span(previous(span.start()), span.end());
  }

  /// With its start one word on; one word is left at least.
  Span startForward() {
    int start = nextStart(span.start());
    return start < span.end() ? new Span(start, span.end()) : span;
  }

  /// With one of its ends at an offset; where they would cross, the other way round. Empty where
  /// nothing would be left.
  Optional<Span> withEnd(boolean atStart, int offset) {
    int fixed = atStart ? span.end() : span.start();
    int from = Math.min(fixed, offset);
    int to = Math.max(fixed, offset);
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  private int next(int offset) {
    int at = offset;
    while (at < text.length()) {
      int from = at;
      at = words().following(at);
      if (isWord(from, at)) {
        return at;
      }
    }
    return text.length();
  }

  private int previous(int offset) {
    int at = offset;
    while (at > 0) {
      int to = at;
      at = words().preceding(at);
      if (isWord(at, to)) {
        return at;
      }
    }
    return 0;
  }

  private int previousEnd(int offset) {
    int at = previous(offset);
    while (at > 0 && !isWord(at - 1, at)) {
      at--;
    }
    return at;
  }

  private int nextStart(int offset) {
    int at = next(offset);
    while (at < text.length() && !isWord(at, at + 1)) {
      at++;
    }
    return at;
  }

  private boolean isWord(int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private BreakIterator words() {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return words;
  }
}
