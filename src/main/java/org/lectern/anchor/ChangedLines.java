package org.lectern.anchor;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Span;

/// Finds what is left of lines that were changed, and tells it from words that merely occur in
/// other lines too.
final class ChangedLines {

  /// Letters in a row that no two sentences share by chance: "on the other hand the" has 17.
  static final int TELLING = 20;

  /// Letters of a word that says something: "and" has 3.
  static final int FEWEST = 4;

  private final Comparison comparison;
  private final Mending mending;
  private final String before;
  private final String after;

  ChangedLines(Comparison comparison, String before, String after) {
    this.comparison = comparison;
    this.mending = new Mending(comparison, before, after);
    this.before = before;
    this.after = after;
  }

  /// The characters of some old lines that stand in the new lines in their place, in order.
  List<Stretch> keptIn(Span oldLines, Span newLines) {
    if (oldLines.isEmpty() || newLines.isEmpty()) {
      return List.of();
    }
    List<Stretch> common = common(oldLines, newLines);
    Survival survival = new Survival(common, oldLines, newLines);
    List<Stretch> kept = new ArrayList<>();
    int from = oldLines.start();
    int to = newLines.start();
    for (Stretch stretch : common) {
      if (survival.isTrusted(stretch)) {
        kept.addAll(
            mending.mended(new Span(from, stretch.before()), new Span(to, stretch.after())));
        kept.add(stretch);
        from = stretch.beforeEnd();
        to = stretch.afterEnd();
      }
    }
    kept.addAll(mending.mended(new Span(from, oldLines.end()), new Span(to, newLines.end())));
    return kept;
  }

  /// The words that both sides have, in order, blanks behind them included.
  private List<Stretch> common(Span oldLines, Span newLines) {
    Pieces old = Pieces.words(before, oldLines);
    Pieces fresh = Pieces.words(after, newLines);
    List<Stretch> common = new ArrayList<>();
    for (Stretch words : comparison.compare(old.texts(), fresh.texts())) {
      for (int i = 0; i < words.length(); i++) {
        Span word = old.span(words.before() + i, words.before() + i + 1);
        Span sameWord = fresh.span(words.after() + i, words.after() + i + 1);
        int equal = mending.equalAhead(word, sameWord);
        if (equal > 0) {
          join(common, new Stretch(word.start(), sameWord.start(), equal));
        }
      }
    }
    return common;
  }

  /// Words in a row are one stretch, but for a line's end: each line survives by itself.
  private void join(List<Stretch> stretches, Stretch next) {
    boolean goesOn =
        !stretches.isEmpty()
            && stretches.getLast().beforeEnd() == next.before()
            && stretches.getLast().afterEnd() == next.after()
            && before.charAt(next.before() - 1) != '\n';
    if (goesOn) {
      Stretch last = stretches.removeLast();
      stretches.add(new Stretch(last.before(), last.after(), last.length() + next.length()));
    } else {
      stretches.add(next);
    }
  }

  /// How much of each line is common to both sides.
  private final class Survival {

    private final Shares old;
    private final Shares fresh;

    /// Whether one line took the place of one line.
    private final boolean one;

    Survival(List<Stretch> common, Span oldLines, Span newLines) {
      old = new Shares(before, oldLines);
      fresh = new Shares(after, newLines);
      one = isOneLine(before, oldLines) && isOneLine(after, newLines);
      for (Stretch stretch : common) {
        int letters = letters(stretch);
        old.count(stretch.before(), letters);
        fresh.count(stretch.after(), letters);
      }
    }

    private boolean isOneLine(String text, Span lines) {
      int end = text.indexOf('\n', lines.start());
      return end < 0 || end >= lines.end() - 1;
    }

    /// A long stretch is; a short one when it belongs to a line of which half is left, and is not a
    /// word or two in a line about something else ("Summary" deleted, "a summary of …" written). Of
    /// a line alone in its place less is enough: "Day 1: Opening" renamed to "First day: Opening".
    boolean isTrusted(Stretch stretch) {
      int letters = letters(stretch);
      double oldShare = old.shareAt(stretch.before());
      double newShare = fresh.shareAt(stretch.after());
      boolean ofLine =
          oldShare >= 0.5 && (old.commonAt(stretch.before()) >= TELLING || newShare >= 0.3);
      boolean ofOnlyLine = one && letters >= FEWEST && Math.min(oldShare, newShare) >= 0.25;
      return letters >= TELLING || ofLine || ofOnlyLine || isLineThatGrew(stretch);
    }

    /// All of an old line at an end of a new one: "Summary:" made "Summary: he told us …".
    private boolean isLineThatGrew(Stretch stretch) {
      boolean whole = isLineEnd(before, stretch.before()) && isLineEnd(before, stretch.beforeEnd());
      return whole
          && (isLineEnd(after, stretch.after()) || isLineEnd(after, stretch.afterEnd()))
          && letters(stretch) >= FEWEST;
    }

    /// Whether a line begins or ends there, but for blanks.
    private boolean isLineEnd(String text, int offset) {
      return offset == 0
          || offset == text.length()
          || text.charAt(offset) == '\n'
          || text.charAt(offset - 1) == '\n';
    }

    private int letters(Stretch stretch) {
      return Shares.letters(before, stretch.before(), stretch.beforeEnd());
    }
  }
}
