package org.lectern.ui.reader.area;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Span;
import org.lectern.text.emoji.Emoji;
import org.lectern.text.emoji.Pictures;
import org.lectern.ui.Wrapping;

/// Cuts a block at the edges of its styled parts, which may nest, and of its emoji into pieces of
/// one style each; words that JavaFX cannot break into lines also where a line may begin.
final class Pieces {

  private Pieces() {}

  /// A run of text in one style.
  ///
  /// @param span in the document's plain text, not empty
  /// @param emoji whether it is of emoji
  record Piece(Span span, Set<Inline.Style> styles, boolean emoji) {

    /// Its characters as they are put on the screen.
    ///
    /// @param text the block's words
    String drawn(Block block, String text) {
      String words = span.shiftedBy(-block.span().start()).in(text);
      return emoji ? Pictures.of(words) : words;
    }
  }

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

  /// Where a line may begin in a text that JavaFX 26 cannot break just anywhere: `שלום עולם`. Where
  /// it has to break a run of such words in two, it fails, or draws what is behind the end of the
  /// line there too; between two runs it breaks well.
  private static Set<Integer> startsOfWords(Block block, String text) {
    Set<Integer> starts = new TreeSet<>();
    String drawn = Pictures.of(text);
    if (!Wrapping.isSafe(drawn)) {
      // Thai has no blanks between its words; of this language the platform knows them.
      BreakIterator words = BreakIterator.getLineInstance(Locale.of("th"));
      words.setText(drawn);
      for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
        starts.add(block.span().start() + at);
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
