package org.lectern.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.model.Span;

/// Finds which characters of a later version of a text are those of the earlier one.
///
/// The two texts are compared by lines; inside of changed lines by words, see [ChangedLines], and
/// inside of changed words by letters, see [Mending]. What is then left over may have moved, see
/// [Moves], nearby or far away.
final class Alignment {

  /// Letters of a word that was moved within its paragraph.
  private static final int NEAR = 4;

  /// Letters of a word that was moved anywhere.
  private static final int FAR = 6;

  /// Characters of both texts that are compared by words; where more has changed, lines are enough.
  private static final int LONGEST = 4_000_000;

  /// Characters between two stretches that belong together.
  private static final int SHORT = 300;

  private final String before;
  private final String after;
  private final Comparison comparison = new Comparison();
  private final ChangedLines changed;
  private final List<Stretch> kept = new ArrayList<>();
  private final List<Stretch> moved = new ArrayList<>();

  Alignment(String before, String after) {
    this.before = before;
    this.after = after;
    this.changed = new ChangedLines(comparison, before, after);
  }

  /// What both texts have, in the order of the earlier one; no two overlap in either text.
  List<Stretch> stretches() {
    if (before.equals(after)) {
      return List.of(new Stretch(0, 0, before.length()));
    }
    Pieces old = Pieces.lines(before);
    Pieces fresh = Pieces.lines(after);
    int from = 0;
    int to = 0;
    for (Stretch lines : comparison.compare(old.texts(), fresh.texts())) {
      compare(old.span(from, lines.before()), fresh.span(to, lines.after()));
      Span place = old.span(lines.before(), lines.beforeEnd());
      Span newPlace = fresh.span(lines.after(), lines.afterEnd());
      int length = Math.min(place.length(), newPlace.length());
      kept.add(new Stretch(place.start(), newPlace.start(), length));
      from = lines.beforeEnd();
      to = lines.afterEnd();
    }
    compare(old.span(from, old.size()), fresh.span(to, fresh.size()));
    kept.addAll(moved);
    kept.sort(Comparator.comparingInt(Stretch::before));
    Span all = new Span(0, before.length());
    kept.addAll(moves(all, new Span(0, after.length()), kept, FAR));
    kept.addAll(between());
    kept.sort(Comparator.comparingInt(Stretch::before));
    return List.copyOf(kept);
  }

  /// What is left between two stretches that stand behind each other in both texts, now that it is
  /// known what moved.
  private List<Stretch> between() {
    kept.sort(Comparator.comparingInt(Stretch::before));
    Ranges standing = new Ranges(kept.stream().map(Stretch::fresh).sorted().toList());
    List<Stretch> found = new ArrayList<>();
    for (int i = 1; i < kept.size(); i++) {
      Stretch one = kept.get(i - 1);
      Stretch next = kept.get(i);
      int lost = next.before() - one.beforeEnd();
      int gained = next.after() - one.afterEnd();
      if (lost > 0 && lost <= SHORT && gained > 0 && gained <= SHORT) {
        Span fresh = new Span(one.afterEnd(), next.after());
        if (standing.charactersIn(fresh) == 0) {
          found.addAll(changed.keptIn(new Span(one.beforeEnd(), next.before()), fresh));
        }
      }
    }
    return found;
  }

  private void compare(Span oldLines, Span newLines) {
    if (oldLines.length() + newLines.length() > LONGEST) {
      return;
    }
    List<Stretch> stay = changed.keptIn(oldLines, newLines);
    kept.addAll(stay);
    moved.addAll(moves(oldLines, newLines, stay, NEAR));
  }

  private List<Stretch> moves(Span old, Span fresh, List<Stretch> stay, int fewest) {
    List<Span> lost = rest(old, stay.stream().map(Stretch::old).toList());
    List<Span> gained = rest(fresh, stay.stream().map(Stretch::fresh).sorted().toList());
    int length = lengthOf(lost) + lengthOf(gained);
    return lost.isEmpty() || gained.isEmpty() || length > LONGEST
        ? List.of()
        : new Moves(before, lost, after, gained, fewest).stretches();
  }

  private static int lengthOf(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /// What of a part lies outside of some spans of it, which are in order.
  private static List<Span> rest(Span part, List<Span> spans) {
    List<Span> rest = new ArrayList<>();
    int from = part.start();
    for (Span span : spans) {
      if (span.start() > from) {
        rest.add(new Span(from, span.start()));
      }
      from = span.end();
    }
    if (from < part.end()) {
      rest.add(new Span(from, part.end()));
    }
    return rest;
  }
}
