package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.model.Shape;

/// How wide the columns of one table would like to be, and how wide they must be, in pixels.
///
/// @param wished so that no cell wraps
/// @param needed so that no word breaks
record ColumnWidths(List<Double> wished, List<Double> needed) {

  ColumnWidths {
    wished = List.copyOf(wished);
    needed = List.copyOf(needed);
  }

  /// The width of the table where no cell wraps.
  double total(double gap) {
    return wished.isEmpty() ? 0 : sum(wished) + gap * (wished.size() - 1);
  }

  /// Where each column ends, with the gap behind it, where no cell wraps.
  List<Double> ends(double gap) {
    List<Double> ends = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < wished.size(); i++) {
      at += wished.get(i) + (i + 1 < wished.size() ? gap : 0);
      ends.add(at);
    }
    return List.copyOf(ends);
  }

  /// The widths in a room that is too narrow for what is wished: each column gets what its words
  /// need, and of the rest the more, the more it wishes (the automatic table layout of CSS 2.1,
  /// section 17.5.2.2). Where even the words do not fit, the longest ones break: an address, or an
  /// identifier.
  List<Double> within(double room, double gap) {
    double free = Math.max(1, room - gap * (wished.size() - 1));
    double most = mostForAWord(free);
    List<Double> least = needed.stream().map(width -> Math.min(width, most)).toList();
    double more = Math.max(1, sum(wished) - sum(least));
    double share = Math.clamp((free - sum(least)) / more, 0, 1);
    return IntStream.range(0, wished.size())
        .mapToObj(i -> Math.floor(least.get(i) + (wished.get(i) - least.get(i)) * share))
        .toList();
  }

  /// The width at which words have to break, so that all columns together fit.
  private double mostForAWord(double free) {
    List<Double> rising = needed.stream().sorted().toList();
    double rest = free;
    for (int i = 0; i < rising.size(); i++) {
      double fair = rest / (rising.size() - i);
      if (rising.get(i) > fair) {
        return fair;
      }
      rest -= rising.get(i);
    }
    return Double.MAX_VALUE;
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Measures a table row by row.
  static final class Measuring {

    /// Cells of longer tables are not measured one by one.
    private static final int MEASURED_ROWS = 300;

    /// A longer word, as a multiple of the font size, may break rather than take the room from
    /// prose: `https://example.org/a/long/address`.
    private static final double LONGEST_WORD = 9;

    private final List<Shape.Column> columns;
    private final Metrics metrics;
    private final double[] wished;
    private final double[] needed;
    private int rows;

    Measuring(List<Shape.Column> columns, Metrics metrics) {
      this.columns = columns;
      this.metrics = metrics;
      this.wished = IntStream.range(0, columns.size()).mapToDouble(i -> metrics.em(1)).toArray();
      this.needed = wished.clone();
    }

    boolean isEnough() {
      return rows > MEASURED_ROWS;
    }

    void add(String[] cells, Shape.TableRow row) {
      if (++rows > MEASURED_ROWS) {
        guess();
        return;
      }
      for (int i = 0; i < Math.min(cells.length, wished.length); i++) {
        wished[i] = Math.max(wished[i], Math.ceil(width(cells[i], row)));
        double word = Math.min(width(longestWord(cells[i]), row), metrics.em(LONGEST_WORD));
        needed[i] = Math.max(needed[i], Math.ceil(word));
      }
    }

    ColumnWidths done() {
      return new ColumnWidths(widened(wished), widened(needed));
    }

    /// In a column that is a fraction of a pixel too narrow a cell would wrap.
    private static List<Double> widened(double[] widths) {
      return Arrays.stream(widths).mapToObj(width -> width + 2).toList();
    }

    private void guess() {
      for (int i = 0; i < wished.length; i++) {
        wished[i] = Math.max(wished[i], columns.get(i).width() * metrics.letter() * 1.05);
      }
    }

    private double width(String words, Shape.TableRow row) {
      return metrics.cellWidth(words, row.header(), row);
    }

    private static String longestWord(String cell) {
      String longest = "";
      for (String word : cell.split("\\s+")) {
        longest = word.length() > longest.length() ? word : longest;
      }
      return longest;
    }
  }
}
