package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Span;
import org.lectern.text.emoji.Emoji;

/// Cuts a block at the edges of its styled parts, which may nest, and of its emoji into pieces of
/// one style each; a block with words that run from right to left also behind each space.
final class Pieces {

  private Pieces() {}

  /// A run of text in one style.
  ///
  /// @param span in the document's plain text, not empty
  /// @param emoji whether it is of emoji
  record Piece(Span span, Set<Inline.Style> styles, boolean emoji) {}

  /// The pieces of a block, which cover it without a gap; none of a block without text.
  ///
  /// @param text the block's words
  static List<Piece> of(Block block, String text) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(block.span().start(), block.span().end()));
    for (Inline inline : block.inlines()) {
      edges.add(inline.span().start());
      edges.add(inline.span().end());
    }
    TreeMap<Integer, Integer> emoji = new TreeMap<>();
    for (Span run : Emoji.in(text)) {
      emoji.put(block.span().start() + run.start(), block.span().start() + run.end());
    }
    edges.addAll(emoji.keySet());
    edges.addAll(emoji.values());
    edges.addAll(startsOfWords(block, text));
    List<Piece> pieces = new ArrayList<>();
    Integer from = null;
    for (Integer to : edges) {
      if (from != null) {
        var run = emoji.floorEntry(from);
        boolean picture = run != null && from < run.getValue();
        pieces.add(new Piece(new Span(from, to), stylesOver(block, from), picture));
      }
      from = to;
    }
    return pieces;
  }

  /// Where the words of a text begin that holds some from right to left: `שלום עולם`. JavaFX 26
  /// looks for the spaces at a line's end before the beginning of the text where it has to break
  /// such a run in two, and fails; between two runs it breaks well.
  private static Set<Integer> startsOfWords(Block block, String text) {
    Set<Integer> starts = new TreeSet<>();
    if (Direction.isMixed(text)) {
      for (int i = 1; i < text.length(); i++) {
        if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
          starts.add(block.span().start() + i);
        }
      }
    }
    return starts;
  }

  private static Set<Inline.Style> stylesOver(Block block, int offset) {
    Set<Inline.Style> styles = EnumSet.noneOf(Inline.Style.class);
    for (Inline inline : block.inlines()) {
      if (inline.span().contains(offset)) {
        styles.add(inline.style());
      }
    }
    return styles;
  }
}
