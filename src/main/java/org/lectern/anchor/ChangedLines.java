package org.lectern.anchor;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Span;

/// Finds what is left of lines that were changed, and tells it from words that merely occur in
/// other lines too.
final class ChangedLines {

  /// Letters in a row that no two sentences share by chance: "on the other hand the" has 17.
  private static final int TELLING = 20;

  private final Comparison comparison;
  private final String before;
  private final String after;

  ChangedLines(Comparison comparison, String before, String after) {
    this.comparison = comparison;
    this.before = before;
    this.after = after;
  }

  /// The characters of some old lines that stand in the new lines in their place, in order.
  List<Stretch> keptIn(Span oldLines, Span newLines) {
    if (oldLines.isEmpty() || newLines.isEmpty()) {
      return List.of();
    }
    Pieces old = Pieces.words(before, oldLines);
    Pieces fresh = Pieces.words(after, newLines);
    List<Stretch> common = new ArrayList<>();
    for (Stretch words : comparison.compare(old.texts(), fresh.texts())) {
      cutAtLineEnds(
          new Stretch(
              old.startOf(words.before()),
              fresh.startOf(words.after()),
              old.span(words.before(), words.beforeEnd()).length()),
          common);
    }
    Survival survival = new Survival(common, oldLines, newLines);
    List<Stretch> kept = new ArrayList<>();
    for (Stretch stretch : common) {
      if (survival.isTrusted(stretch)) {
        addGrown(kept, stretch, oldLines, newLines);
      }
    }
    if (!kept.isEmpty()) {
      growLast(kept, oldLines.end(), newLines.end());
    }
    return kept;
  }

  private void cutAtLineEnds(Stretch stretch, List<Stretch> pieces) {
    int from = stretch.before();
    while (from < stretch.beforeEnd()) {
      int lineEnd = before.indexOf('\n', from) + 1;
      int to = lineEnd == 0 ? stretch.beforeEnd() : Math.min(lineEnd, stretch.beforeEnd());
      pieces.add(new Stretch(from, from + stretch.shift(), to - from));
      from = to;
    }
  }

  /// Adds a stretch with the characters of cut words around it that are equal too: of "great notes"
  /// and "greater notes" the first five letters.
  private void addGrown(List<Stretch> kept, Stretch stretch, Span oldLines, Span newLines) {
    if (!kept.isEmpty()) {
      growLast(kept, stretch.before(), stretch.after());
    }
    int oldFloor = kept.isEmpty() ? oldLines.start() : kept.getLast().beforeEnd();
    int newFloor = kept.isEmpty() ? newLines.start() : kept.getLast().afterEnd();
    int less =
        equalBehind(new Span(oldFloor, stretch.before()), new Span(newFloor, stretch.after()));
    kept.add(new Stretch(stretch.before() - less, stretch.after() - less, stretch.length() + less));
  }

  private void growLast(List<Stretch> kept, int oldCeiling, int newCeiling) {
    Stretch last = kept.removeLast();
    int more =
        equalAhead(new Span(last.beforeEnd(), oldCeiling), new Span(last.afterEnd(), newCeiling));
    kept.add(new Stretch(last.before(), last.after(), last.length() + more));
  }

  private int equalAhead(Span old, Span fresh) {
    int most = Math.min(old.length(), fresh.length());
    int equal = 0;
    while (equal < most
        && before.charAt(old.start() + equal) == after.charAt(fresh.start() + equal)
        && Character.isLetterOrDigit(before.charAt(old.start() + equal))) {
      equal++;
    }
    return equal;
  }

  private int equalBehind(Span old, Span fresh) {
    int most = Math.min(old.length(), fresh.length());
    int equal = 0;
    while (equal < most
        && before.charAt(old.end() - 1 - equal) == after.charAt(fresh.end() - 1 - equal)
        && Character.isLetterOrDigit(before.charAt(old.end() - 1 - equal))) {
      equal++;
    }
    return equal;
  }

  /// How much of each line is common to both sides.
  private final class Survival {

    private final Shares old;
    private final Shares fresh;

    Survival(List<Stretch> common, Span oldLines, Span newLines) {
      old = new Shares(before, oldLines);
      fresh = new Shares(after, newLines);
      for (Stretch stretch : common) {
        int letters = letters(stretch);
        old.count(stretch.before(), letters);
        fresh.count(stretch.after(), letters);
      }
    }

    /// A long stretch is; a short one when it belongs to a line of which half is left, and is not a
    /// word or two in a line about something else ("Summary" deleted, "a summary of …" written).
    boolean isTrusted(Stretch stretch) {
      if (letters(stretch) >= TELLING) {
        return true;
      }
      return old.shareAt(stretch.before()) >= 0.5
          && (old.commonAt(stretch.before()) >= TELLING || fresh.shareAt(stretch.after()) >= 0.3);
    }

    private int letters(Stretch stretch) {
      return Shares.letters(before, stretch.before(), stretch.beforeEnd());
    }
  }
}
