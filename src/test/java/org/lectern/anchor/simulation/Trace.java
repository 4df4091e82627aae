package org.lectern.anchor.simulation;

import java.util.Arrays;
import java.util.BitSet;
import org.lectern.model.Document;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

/// Where each character of an old plain text is in the new one, known from the edits themselves.
final class Trace {

  /// What the edits leave of a highlight.
  ///
  /// @param characters of it that can be followed: all but what stands between two blocks
  /// @param survivors how many of them the new text has
  record Remains(Span span, int characters, int survivors) {

    /// Under half of it is left.
    boolean isDeleted() {
      return 2 * survivors < characters;
    }
  }

  private static final int UNKNOWN = -2;
  private static final int GONE = -1;

  private final int[] places;
  private final BitSet movedIn = new BitSet();

  Trace(Document before, Draft draft, Document after) {
    int[] sources = sources(before);
    int[] draftPlaces = draft.places(before.source().length());
    int[] plain = plainPlaces(after);
    places = new int[sources.length];
    for (int i = 0; i < places.length; i++) {
      int place = sources[i] < 0 ? GONE : draftPlaces[sources[i]];
      places[i] = sources[i] < 0 ? UNKNOWN : place < 0 ? GONE : plain[place];
      if (places[i] >= 0) {
        movedIn.set(places[i]);
      }
    }
  }

  Remains of(Span span) {
    int characters = 0;
    int survivors = 0;
    for (int i = span.start(); i < span.end(); i++) {
      characters += places[i] == UNKNOWN ? 0 : 1;
      survivors += places[i] >= 0 ? 1 : 0;
    }
    return new Remains(span, characters, survivors);
  }

  /// Whether a place holds most of what is left of a highlight, and not more of other things. Of
  /// one that was scattered, the largest piece is enough.
  boolean isRight(Remains remains, Span found) {
    BitSet inside = new BitSet();
    for (int i = remains.span().start(); i < remains.span().end(); i++) {
      if (places[i] >= 0 && found.contains(places[i])) {
        inside.set(places[i]);
      }
    }
    if (inside.isEmpty()) {
      return false;
    }
    int first = inside.nextSetBit(0);
    int last = inside.length() - 1;
    int others = found.length() - (last + 1 - first);
    for (int i = first; i <= last; i++) {
      others += movedIn.get(i) && !inside.get(i) ? 1 : 0;
    }
    int enough = Math.min(remains.survivors(), largestPiece(remains.span()));
    return 2 * inside.cardinality() >= enough && others <= inside.cardinality();
  }

  /// The most characters of a span that are left in their order, with nothing between them but what
  /// is new.
  private int largestPiece(Span span) {
    int largest = 0;
    int length = 0;
    int last = -1;
    for (int i = span.start(); i < span.end(); i++) {
      if (places[i] >= 0) {
        boolean goesOn = last >= 0 && last < places[i] && movedIn.nextSetBit(last + 1) == places[i];
        length = goesOn ? length + 1 : 1;
        largest = Math.max(largest, length);
        last = places[i];
      }
    }
    return largest;
  }

  private static int[] sources(Document document) {
    int[] sources = new int[document.plainText().length()];
    Arrays.fill(sources, -1);
    for (SourceMap.Run run : document.sourceMap().runs()) {
      for (int i = 0; i < run.length(); i++) {
        boolean same =
            run.plain() + i < sources.length
                && run.source() + i < document.source().length()
                && document.source().charAt(run.source() + i)
                    == document.plainText().charAt(run.plain() + i);
        if (same) {
          sources[run.plain() + i] = run.source() + i;
        }
      }
    }
    return sources;
  }

  private static int[] plainPlaces(Document document) {
    int[] places = new int[document.source().length()];
    Arrays.fill(places, GONE);
    for (SourceMap.Run run : document.sourceMap().runs()) {
      for (int i = 0; i < run.length(); i++) {
        if (run.source() + i < places.length && run.plain() + i < document.plainText().length()) {
          places[run.source() + i] = run.plain() + i;
        }
      }
    }
    return places;
  }
}
