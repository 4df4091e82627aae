package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.model.Block;
import org.lectern.model.Shape;

/// How wide the columns of one table would like to be, and how wide they must be, in pixels.
///
/// @param whole so that no cell wraps
/// @param wished what a column's share of the room is measured by: as wide, but for its longest
///   words, addresses above all, which nobody reads from end to end
/// @param needed so that no word breaks, but for the longest
/// @param least so that no word of prose breaks
record ColumnWidths(
    List<Double> whole, List<Double> wished, List<Double> needed, List<Double> least) {

  ColumnWidths {
    whole = List.copyOf(whole);
    wished = List.copyOf(wished);
    needed = List.copyOf(needed);
    least = List.copyOf(least);
  }

  /// The columns of a table in a room that is too narrow for it.
  ///
  /// @param columns how wide each is, in pixels
  /// @param gap what is free between two, in pixels
  record Fitted(List<Double> columns, double gap) {

    static final Fitted NONE = new Fitted(List.of(), 0);

    Fitted {
      columns = List.copyOf(columns);
    }
  }

  /// The width of the table where no cell wraps.
  double total(double gap) {
    return whole.isEmpty() ? 0 : sum(whole) + gap * (whole.size() - 1);
  }

  /// Where each column ends, with the gap behind it, where no cell wraps.
  List<Double> ends(double gap) {
    List<Double> ends = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < whole.size(); i++) {
      at += whole.get(i) + (i + 1 < whole.size() ? gap : 0);
      ends.add(at);
    }
    return List.copyOf(ends);
  }

  /// The columns in a room that is too narrow for the whole: each gets what its words need, and of
  /// the rest the more, the more it wishes (the automatic table layout of CSS 2.1, section
  /// 17.5.2.2). Where there is no room for what is needed, addresses and identifiers break first,
  /// then the gaps become narrower, and at last the longest words of prose break.
  Fitted within(double room, double gap, double narrowGap) {
    double free = room - gap * (whole.size() - 1);
    if (sum(needed) <= free) {
      return new Fitted(between(needed, wished, free), gap);
    }
    if (sum(least) <= free) {
      return new Fitted(between(least, needed, free), gap);
    }
    double more = Math.max(1, room - narrowGap * (whole.size() - 1));
    double most = mostForAWord(more);
    List<Double> broken = least.stream().map(width -> Math.min(width, most)).toList();
    return new Fitted(between(broken, needed, more), narrowGap);
  }

  /// Widths from `low` on that fill the room, each grown by the same share of what is missing to
  /// `high`.
  private static List<Double> between(List<Double> low, List<Double> high, double room) {
    double missing = Math.max(1, sum(high) - sum(low));
    double share = Math.clamp((room - sum(low)) / missing, 0, 1);
    return IntStream.range(0, low.size())
        .mapToObj(i -> Math.floor(low.get(i) + (high.get(i) - low.get(i)) * share))
        .toList();
  }

  /// The width at which words have to break, so that all columns together fit.
  private double mostForAWord(double free) {
    List<Double> rising = least.stream().sorted().toList();
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

    /// What such a word counts for where columns share the room: `https://youtu.be/abc` fits.
    private static final double WISHED_FOR_A_LONG = 14;

    /// What such a word is left with at least.
    private static final double LEAST_OF_A_LONG = 4.5;

    private final List<Shape.Column> columns;
    private final Metrics metrics;
    private final double[] whole;
    private final double[] wished;
    private final double[] needed;
    private final double[] least;
    private int rows;

    Measuring(List<Shape.Column> columns, Metrics metrics) {
      this.columns = columns;
      this.metrics = metrics;
      this.whole = IntStream.range(0, columns.size()).mapToDouble(i -> metrics.em(1)).toArray();
      this.wished = whole.clone();
      this.needed = whole.clone();
      this.least = whole.clone();
    }

    boolean isEnough() {
      return rows > MEASURED_ROWS;
    }

    /// @param cells blocks of their own
    void add(List<Block> cells, Paragraphs paragraphs) {
      if (++rows > MEASURED_ROWS) {
        guess();
        return;
      }
      for (int i = 0; i < Math.min(cells.size(), whole.length); i++) {
        add(cells.get(i), paragraphs.textOf(cells.get(i)), i);
      }
    }

    private void add(Block cell, String text, int column) {
      double longest = metrics.em(LONGEST_WORD);
      double tooMuch = 0;
      boolean breaks = false;
      String ofProse = "";
      for (String word : text.split("\\s+")) {
        double about = word.length() * metrics.letter();
        if (about > longest) {
          breaks = true;
          tooMuch += Math.max(0, about - metrics.em(WISHED_FOR_A_LONG));
        } else if (word.length() > ofProse.length()) {
          ofProse = word;
        }
      }
      double width = metrics.width(cell, text);
      double prose = Math.min(metrics.wordWidth(ofProse, cell.shape()), longest);
      grow(whole, column, width);
      grow(wished, column, Math.max(Math.min(width, longest), width - tooMuch));
      grow(needed, column, breaks ? longest : prose);
      grow(least, column, breaks ? Math.max(prose, metrics.em(LEAST_OF_A_LONG)) : prose);
    }

    private static void grow(double[] widths, int column, double width) {
      widths[column] = Math.max(widths[column], Math.ceil(width));
    }

    ColumnWidths done() {
      return new ColumnWidths(widened(whole), widened(wished), widened(needed), widened(least));
    }

    /// In a column that is a fraction of a pixel too narrow a cell would wrap.
    private static List<Double> widened(double[] widths) {
      return Arrays.stream(widths).mapToObj(width -> width + 2).toList();
    }

    private void guess() {
      for (int i = 0; i < whole.length; i++) {
        double width = columns.get(i).width() * metrics.letter() * 1.05;
        grow(whole, i, width);
        grow(wished, i, width);
      }
    }
  }
}
