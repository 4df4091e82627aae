package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.lectern.model.Span;

/// The boxes that a range of a paragraph's text fills, one a line or more.
final class Rectangles {

  private Rectangles() {}

  /// In the coordinates of the flow; none for an empty span.
  static List<Bounds> of(TextFlow flow, Span within) {
    if (within.isEmpty()) {
      return List.of();
    }
    List<Bounds> boxes = new ArrayList<>();
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    boolean open = false;
    for (PathElement element : flow.getRangeShape(within.start(), within.end(), false)) {
      if (element instanceof MoveTo move) {
        if (open) {
          boxes.add(new BoundingBox(left, top, right - left, bottom - top));
        }
        left = right = move.getX();
        top = bottom = move.getY();
        open = true;
      } else if (element instanceof LineTo line) {
        left = Math.min(left, line.getX());
        right = Math.max(right, line.getX());
        top = Math.min(top, line.getY());
        bottom = Math.max(bottom, line.getY());
      }
    }
    if (open) {
      boxes.add(new BoundingBox(left, top, right - left, bottom - top));
    }
    return joined(boxes);
  }

  /// A range over several runs of one line comes as several boxes side by side.
  private static List<Bounds> joined(List<Bounds> boxes) {
    List<Bounds> lines = new ArrayList<>();
    for (Bounds box : boxes) {
      if (!lines.isEmpty()) {
        Bounds last = lines.getLast();
        boolean sameLine = box.getMinY() < last.getMaxY() - 1 && last.getMinY() < box.getMaxY() - 1;
        if (sameLine && Math.abs(box.getMinX() - last.getMaxX()) < 1) {
          double top = Math.min(last.getMinY(), box.getMinY());
          double bottom = Math.max(last.getMaxY(), box.getMaxY());
          lines.set(
              lines.size() - 1,
              new BoundingBox(last.getMinX(), top, box.getMaxX() - last.getMinX(), bottom - top));
          continue;
        }
      }
      lines.add(box);
    }
    return lines;
  }
}
