package org.lectern.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.model.Span;

/// What became of each character of a text in a later version of it.
///
/// [Alignment] finds it out.
public final class TextChange {

  private final String before;
  private final String after;

  /// In the order of the old text; no two overlap in either text.
  private final List<Stretch> kept;

  /// What of the new text is in `kept`.
  private final Ranges stand;

  private TextChange(String before, String after, List<Stretch> kept) {
    this.before = before;
    this.after = after;
    this.kept = kept;
    this.stand = new Ranges(kept.stream().map(Stretch::fresh).sorted().toList());
  }

  /// Compares two versions of a plain text; takes a few seconds at the very worst.
  public static TextChange between(String oldText, String newText) {
    return new TextChange(oldText, newText, new Alignment(oldText, newText).stretches());
  }

  /// Where a span of the old text stands in the new one unaltered; empty where the change deleted
  /// or altered some of it. The words at the returned place are always the words of `span`.
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

  /// What the change left of a span of the old text, where at least half of its characters are left
  /// together.
  ///
  /// @param span what reaches beyond the end of the old text is not found
  public Optional<Span> follow(Span span) {
    Optional<Span> unaltered = map(span);
    if (unaltered.isPresent() || span.isEmpty() || span.end() > before.length()) {
      return unaltered;
    }
    Remains remains = Remains.of(before, span, piecesOf(span), stand);
    return remains.stands() ? Optional.of(remains.place()) : Optional.empty();
  }

  /// What the new text has of the old one.
  Ranges standing() {
    return stand;
  }

  private List<Stretch> piecesOf(Span span) {
    List<Stretch> pieces = new ArrayList<>();
    for (int i = Math.max(0, indexOfLastFrom(span.start())); i < kept.size(); i++) {
      Stretch stretch = kept.get(i);
      if (stretch.before() >= span.end()) {
        break;
      }
      int from = Math.max(stretch.before(), span.start());
      int to = Math.min(stretch.beforeEnd(), span.end());
      if (from < to) {
        pieces.add(new Stretch(from, from + stretch.shift(), to - from));
      }
    }
    return pieces;
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
