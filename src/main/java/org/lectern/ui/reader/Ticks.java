package org.lectern.ui.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.lectern.ui.reader.area.Mark;

/// Small lines beside the scroll bar that say where in the text the hits are.
///
/// They stand by the share of the text before them, as its lines are not laid out before they are
/// seen.
final class Ticks extends Pane {

  private static final double HEIGHT = 3;
  private static final double WIDTH = 8;

  private List<Mark> hits = List.of();
  private int length = 1;

  Ticks() {
    getStyleClass().add("reader-ticks");
    setMouseTransparent(true);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
  }

  /// @param textLength in UTF-16 units
  void show(List<Mark> marks, int textLength) {
    hits = marks.stream().filter(mark -> isHit(mark.look())).toList();
    length = Math.max(1, textLength);
    place();
  }

  private static boolean isHit(Mark.Look look) {
    return look == Mark.Look.HIT || look == Mark.Look.CURRENT_HIT;
  }

  @Override
  protected void layoutChildren() {
    place();
  }

  private void place() {
    Set<Long> taken = new HashSet<>();
    getChildren().clear();
    for (Mark hit : hits) {
      long y = Math.round((getHeight() - HEIGHT) * hit.span().start() / length);
      // Thousands of hits would be thousands of nodes, most of them on one another.
      if (hit.look() == Mark.Look.CURRENT_HIT || taken.add(y / 2)) {
        Region tick = new Region();
        tick.getStyleClass().addAll("reader-tick-mark", hit.look().styleClass());
        tick.setManaged(false);
        tick.resizeRelocate(0, y, WIDTH, HEIGHT);
        getChildren().add(tick);
      }
    }
  }
}
