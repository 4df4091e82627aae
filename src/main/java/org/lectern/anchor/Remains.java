package org.lectern.anchor;

import java.util.Comparator;
import java.util.List;
import org.lectern.model.Span;

/// What a change left of a span.
///
/// @param place where most of what is left is now: from its first character to its last
/// @param share of the span's characters that are left anywhere, from 0 to 1
/// @param together share of the span's characters that are left at that place
record Remains(Span place, double share, double together) {

  private static final Remains NOTHING = new Remains(new Span(0, 0), 0, 0);

  /// A piece is joined to one of so many before it.
  private static final int MOST = 200;

  /// The pieces that follow each other in the new text with the least of other things between them.
  ///
  /// What was put in between two pieces belongs to the place; what stood elsewhere before, and was
  /// moved in between, weighs against it.
  ///
  /// @param text the old one
  /// @param pieces what of the span is left, in the order of the old text
  /// @param stand all that the new text has of the old one
  static Remains of(String text, Span span, List<Stretch> pieces, Ranges stand) {
    if (pieces.isEmpty()) {
      return NOTHING;
    }
    Ranges own =
        new Ranges(pieces.stream().map(Stretch::fresh).sorted(Comparator.naturalOrder()).toList());
    int[] gain = new int[pieces.size()];
    int[] first = new int[pieces.size()];
    int best = 0;
    for (int i = 0; i < gain.length; i++) {
      Stretch piece = pieces.get(i);
      first[i] = i;
      for (int j = i - 1; j >= Math.max(0, i - MOST); j--) {
        int gap = piece.after() - pieces.get(j).afterEnd();
        if (gap >= 0 && gap <= Math.max(1000, 2 * span.length())) {
          Span between = new Span(pieces.get(j).afterEnd(), piece.after());
          int joined = gain[j] - stand.charactersIn(between) + 2 * own.charactersIn(between);
          if (joined > gain[i]) {
            gain[i] = joined;
            first[i] = first[j];
          }
        }
      }
      gain[i] += piece.length();
      best = gain[i] > gain[best] ? i : best;
    }
    Span place = new Span(pieces.get(first[best]).after(), pieces.get(best).afterEnd());
    double length = characters(text, span);
    int left = 0;
    int together = 0;
    for (Stretch piece : pieces) {
      int characters = characters(text, piece.old());
      left += characters;
      together += place.contains(piece.fresh()) ? characters : 0;
    }
    return new Remains(place, left / length, together / length);
  }

  /// Blanks behind the last word of a piece stand for nothing that is left, nor do line ends.
  private static int characters(String text, Span span) {
    int characters = 0;
    int blanks = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        characters += blanks + 1;
        blanks = 0;
      } else if (c != '\n') {
        blanks++;
      }
    }
    return characters;
  }

  /// Half of the span is left, and most of that in one place.
  boolean stands() {
    return share >= 0.5 && together >= 0.3;
  }
}
