package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.ObjectExpression;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Shape;
import org.lectern.model.Span;
import org.lectern.text.emoji.Pictures;

/// Makes the words of a block into nodes, one a run of one look.
///
/// Their fonts are given here and not by a style sheet, so that words can be measured without being
/// on the screen, and so that no style has to be looked up for each run in each frame.
record Runs(Metrics metrics, Inks inks) {

  /// From this level on headings are as small as the text, and told by their colour.
  private static final int SMALLEST_HEADING = 6;

  /// The runs of a part of a block, at least one: a line without words is as high as any other.
  ///
  /// @param text the whole block's
  /// @param within counted from the start of the block
  /// @param shown whether they are to be shown, and not only to be measured: they follow the
  ///   colours of the theme then, until they are let go
  List<Text> of(Block block, String text, Span within, boolean shown) {
    List<Text> runs = new ArrayList<>();
    int start = block.span().start();
    for (Pieces.Piece piece : Pieces.of(block, text)) {
      int from = Math.max(piece.span().start() - start, within.start());
      int to = Math.min(piece.span().end() - start, within.end());
      if (from < to) {
        runs.add(run(text.substring(from, to), block, piece, shown));
      }
    }
    if (runs.isEmpty()) {
      Pieces.Piece none = new Pieces.Piece(block.span(), Set.of(), false);
      runs.add(run("", block, none, shown));
    }
    return runs;
  }

  /// Ends what ties runs to the colours of the theme.
  static void letGo(Iterable<? extends Node> runs) {
    for (Node run : runs) {
      ((Text) run).fillProperty().unbind();
      ((Text) run).fontProperty().unbind();
    }
  }

  private Text run(String words, Block block, Pieces.Piece piece, boolean shown) {
    Text run = new Text(piece.emoji() ? Pictures.of(words) : words);
    ObjectExpression<Font> font =
        piece.emoji()
            ? metrics.emojiFont(block.shape(), piece.styles())
            : metrics.font(block.shape(), piece.styles());
    if (shown) {
      run.fontProperty().bind(font);
      run.fillProperty().bind(inks.of(piece.styles(), isMuted(block)));
      run.setStrikethrough(piece.styles().contains(Inline.Style.STRIKETHROUGH));
    } else {
      run.setFont(font.get());
    }
    return run;
  }

  private static boolean isMuted(Block block) {
    return block.nesting().quotes() > 0
        || block.shape() instanceof Shape.Image
        || block.shape() instanceof Shape.Heading heading && heading.level() >= SMALLEST_HEADING;
  }
}
