package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.Shape.Alignment;
import org.lectern.model.Shape.Column;

/// Reads a table of Org: `| a | b |`, with a line `|---+---|` below its head.
final class PipeTable {

  private record Cell(int from, int to) {}

  private PipeTable() {}

  /// Writes the table that begins with this line; the number of the line behind it.
  static int read(Lines lines, int first, DocumentBuilder builder, InlineRules inlines) {
    int end = first;
    int headEnd = first;
    List<Integer> rows = new ArrayList<>();
    while (end < lines.count() && lines.text(end).stripLeading().startsWith("|")) {
      if (lines.text(end).matches("\\s*\\|[-+|]+\\s*")) {
        headEnd = rows.size() == 1 ? end : headEnd;
      } else {
        rows.add(end);
      }
      end++;
    }
    List<Column> columns = columns(lines, rows);
    for (int i = 0; i < rows.size(); i++) {
      int line = rows.get(i);
      Shape row = new Shape.TableRow(columns, line < headEnd, i == 0, i == rows.size() - 1);
      builder.open(row, Nesting.NONE, lines.start(line));
      boolean firstCell = true;
      for (Cell cell : cells(lines, line)) {
        if (!firstCell) {
          builder.insert("\t");
        }
        firstCell = false;
        inlines.write(cell.from(), cell.to());
      }
      builder.close(lines.end(line));
    }
    return end;
  }

  private static List<Column> columns(Lines lines, List<Integer> rows) {
    List<Column> columns = new ArrayList<>();
    for (int line : rows) {
      List<Cell> cells = cells(lines, line);
      for (int i = 0; i < cells.size(); i++) {
        int width = cells.get(i).to() - cells.get(i).from();
        if (i == columns.size()) {
          columns.add(new Column(width, Alignment.LEFT));
        } else if (columns.get(i).width() < width) {
          columns.set(i, new Column(width, Alignment.LEFT));
        }
      }
    }
    return columns;
  }

  private static List<Cell> cells(Lines lines, int line) {
    String text = lines.text(line);
    List<Cell> cells = new ArrayList<>();
    int from = text.indexOf('|') + 1;
    int last = text.stripTrailing().length();
    while (from < last) {
      int bar = text.indexOf('|', from);
      int to = bar < 0 ? last : bar;
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      cells.add(new Cell(lines.start(line) + start, lines.start(line) + end));
      from = to + 1;
    }
    return cells;
  }
}
