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

/// Makes the words of a block into nodes, one a run of one look.
///
/// Their fonts are given here and not by a style sheet, so that words can be measured without being
/// on the screen, and so that no style has to be looked up for each run in each frame.
record Runs(Metrics metrics, Inks inks) {

  /// From this level on headings are as small as the text, and told by their colour.
  private static final int SMALLEST_HEADING = 6;

  /// The runs of a block, at least one: a line without words is as high as any other.
  ///
  /// @param text the block's words
  /// @param shown whether they are to be shown, and not only to be measured: they follow the
  ///   colours of the theme then, until they are let go
  List<Text> of(Block block, String text, boolean shown) {
    List<Text> runs = new ArrayList<>();
    for (Pieces.Piece piece : Pieces.of(block, text)) {
      runs.add(run(piece.drawn(block, text), block, piece, shown));
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
    Text run = new Text(words);
    ObjectExpression<Font> font = metrics.font(block.shape(), piece);
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
