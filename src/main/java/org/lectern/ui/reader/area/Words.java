package org.lectern.ui.reader.area;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.lectern.model.Span;

/// The words of one block where they stand on the screen: the content of its paragraph.
///
/// Spans and offsets are UTF-16 and count from the start of the block. The area asks some two
/// hundred paragraphs for their height in each frame and shows twenty of them, so the words know
/// their height without having nodes, and have nodes only while they are shown.
sealed interface Words permits WordFlow, CellRow {

  /// The node that holds the words. Its padding puts them into the column.
  Region node();

  /// Says which paragraph is to be asked before the words are measured, and told after they were
  /// laid out where they are seen.
  void attachTo(BlockCell cell);

  /// Lets the nodes of the words go: they are no longer shown.
  void empty();

  /// The boxes that a span fills, one a line or more, in the coordinates of [#node]; none for an
  /// empty span.
  List<Bounds> boxesOf(Span within);

  /// The character under a point of [#node], or the nearest.
  int characterAt(Point2D point);

  /// The place between two characters that is nearest to a point of [#node].
  int gapAt(Point2D point);
}
