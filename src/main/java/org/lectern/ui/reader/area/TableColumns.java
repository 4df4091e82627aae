package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Shape;

/// Where the columns of each table begin, so that all its rows have the same tab stops.
final class TableColumns {

  /// Cells of longer tables are not measured one by one.
  private static final int MEASURED_ROWS = 300;

  private static final double GAP = 1.6;

  private final Document document;
  private final Metrics metrics;
  private final Map<Integer, List<Double>> ends = new HashMap<>();

  TableColumns(Document document, Metrics metrics) {
    this.document = document;
    this.metrics = metrics;
  }

  /// The width of the table that holds this row, in pixels.
  double widthOf(int row) {
    List<Double> ends = endsOf(row);
    return ends.isEmpty() ? 0 : ends.getLast();
  }

  /// The tab stops of a row in a room of this width. Where the table does not fit, each cell begins
  /// a line of its own: a tab that leads to the end of the line does that.
  List<Double> stopsOf(int row, double room) {
    return widthOf(row) <= room ? endsOf(row) : List.of(Math.max(1, Math.floor(room) - 1));
  }

  /// Where each column of the table that holds this row ends, from the left edge of the words, in
  /// pixels; with the gap behind it, but for the last.
  private List<Double> endsOf(int row) {
    int first = row;
    while (first > 0 && !((Shape.TableRow) shape(first)).first()) {
      first--;
    }
    int begin = first;
    return ends.computeIfAbsent(begin, this::measure);
  }

  private Shape shape(int index) {
    return document.blocks().get(index).shape();
  }

  private List<Double> measure(int first) {
    List<Double> widths = new ArrayList<>();
    Shape.TableRow table = (Shape.TableRow) shape(first);
    table.columns().forEach(column -> widths.add(metrics.em(1)));
    for (int i = first; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (!(block.shape() instanceof Shape.TableRow row) || i > first && row.first()) {
        break;
      }
      if (i - first == MEASURED_ROWS) {
        guess(table, widths);
        break;
      }
      String[] cells = document.textOf(block).split("\t", -1);
      for (int c = 0; c < Math.min(cells.length, widths.size()); c++) {
        widths.set(c, Math.max(widths.get(c), metrics.cellWidth(cells[c], row.header(), row)));
      }
    }
    List<Double> positions = new ArrayList<>();
    double at = 0;
    for (int c = 0; c < widths.size(); c++) {
      at += Math.ceil(widths.get(c)) + (c + 1 < widths.size() ? metrics.em(GAP) : 2);
      positions.add(at);
    }
    return List.copyOf(positions);
  }

  private void guess(Shape.TableRow table, List<Double> widths) {
    for (int c = 0; c < widths.size(); c++) {
      widths.set(
          c, Math.max(widths.get(c), table.columns().get(c).width() * metrics.letter() * 1.05));
    }
  }
}
