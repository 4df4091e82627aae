package org.lectern.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.model.Span;

/// What became of each character of a text in a later version of it.
///
/// The two texts are compared by lines; inside of changed lines by words, see [ChangedLines]. What
/// moved counts as deleted.
public final class TextChange {

  private final String before;
  private final String after;
  private final List<Stretch> kept;

  private TextChange(String before, String after, List<Stretch> kept) {
    this.before = before;
    this.after = after;
    this.kept = kept;
  }

  /// Compares two versions of a plain text; takes a few seconds at the very worst.
  public static TextChange between(String oldText, String newText) {
    if (oldText.equals(newText)) {
      return new TextChange(oldText, newText, List.of(new Stretch(0, 0, oldText.length())));
    }
    Comparison comparison = new Comparison();
    Pieces old = Pieces.lines(oldText);
    Pieces fresh = Pieces.lines(newText);
    ChangedLines changed = new ChangedLines(comparison, oldText, newText);
    List<Stretch> kept = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (Stretch lines : comparison.compare(old.texts(), fresh.texts())) {
      kept.addAll(changed.keptIn(old.span(from, lines.before()), fresh.span(to, lines.after())));
      Span place = old.span(lines.before(), lines.beforeEnd());
      Span newPlace = fresh.span(lines.after(), lines.afterEnd());
      int length = Math.min(place.length(), newPlace.length());
      kept.add(new Stretch(place.start(), newPlace.start(), length));
      from = lines.beforeEnd();
      to = lines.afterEnd();
    }
    kept.addAll(changed.keptIn(old.span(from, old.size()), fresh.span(to, fresh.size())));
    return new TextChange(oldText, newText, List.copyOf(kept));
  }

  /// Where a span of the old text stands in the new one; empty where the change deleted, moved or
  /// altered some of it. The words at the returned place are always the words of `span`.
  ///
  /// @param span what reaches beyond the end of the old text is not found
  public Optional<Span> map(Span span) {
    if (span.end() > before.length()) {
      return Optional.empty();
    }
    int last = Math.max(span.start(), span.end() - 1);
    return findKept(span.start())
        .filter(first -> findKept(last).filter(end -> end.shift() == first.shift()).isPresent())
        .map(first -> span.shiftedBy(first.shift()))
        .filter(place -> after.startsWith(span.in(before), place.start()));
  }

  /// The place in the new text that is nearest to an offset of the old one: of the same character,
  /// or where what stood there was deleted.
  public int nearest(int offset) {
    int index = indexOfLastFrom(offset);
    if (index < 0) {
      return 0;
    }
    Stretch stretch = kept.get(index);
    return stretch.after() + Math.min(offset - stretch.before(), stretch.length());
  }

  private Optional<Stretch> findKept(int offset) {
    int index = indexOfLastFrom(offset);
    if (index < 0) {
      return Optional.empty();
    }
    Stretch stretch = kept.get(index);
    boolean inside = offset < stretch.beforeEnd();
    boolean atEnd = offset == before.length() && offset == stretch.beforeEnd();
    return inside || atEnd ? Optional.of(stretch) : Optional.empty();
  }

  private int indexOfLastFrom(int offset) {
    int low = -1;
    int high = kept.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (kept.get(middle).before() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
