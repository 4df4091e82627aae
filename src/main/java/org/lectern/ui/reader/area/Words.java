package org.lectern.ui.reader.area;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.HitInfo;
import javafx.scene.text.TextFlow;
import org.lectern.model.Span;

/// The words of one block where they stand on the screen: the content of its paragraph.
///
/// Spans and offsets are UTF-16 and count from the start of the block.
sealed interface Words permits Words.Flow, CellRow {

  /// The node that holds the words.
  Region node();

  /// The boxes that a span fills, one a line or more, in the coordinates of [#node]; none for an
  /// empty span.
  List<Bounds> boxesOf(Span within);

  /// The character under a point of [#node], or the nearest.
  int characterAt(Point2D point);

  /// The place between two characters that is nearest to a point of [#node].
  int gapAt(Point2D point);

  /// One flow from the first word to the last.
  record Flow(TextFlow flow) implements Words {

    @Override
    public Region node() {
      return flow;
    }

    @Override
    public List<Bounds> boxesOf(Span within) {
      return Rectangles.of(flow, within);
    }

    @Override
    public int characterAt(Point2D point) {
      return flow.getHitInfo(point).getCharIndex();
    }

    @Override
    public int gapAt(Point2D point) {
      HitInfo hit = flow.getHitInfo(point);
      return hit.getInsertionIndex();
    }
  }
}
