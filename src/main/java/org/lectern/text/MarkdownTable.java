package org.lectern.text;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.Shape.Alignment;
import org.lectern.model.Shape.Column;

/// Writes a table of Markdown: one block a row, one tab between two cells.
final class MarkdownTable {
  private final MarkdownInlines inlines;
  private final DocumentBuilder builder;

  MarkdownTable(MarkdownInlines inlines, DocumentBuilder builder) {
    this.inlines = inlines;
    this.builder = builder;
  }

  void read(TableBlock table, Nesting nesting) {
    List<TableRow> rows = rows(table);
    List<Column> columns = columns(rows);
    Nesting current = nesting;
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      boolean header = row.getParent() instanceof TableHead;
      Shape shape = new Shape.TableRow(columns, header, i == 0, i == rows.size() - 1);
      builder.open(shape, current, row.getStartOffset());
      boolean first = true;
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell tableCell) {
          if (!first) {
            builder.insert("\t");
          }
          first = false;
          builder.inCell(true);
          if (!tableCell.getText().isBlank()) {
            inlines.children(cell);
          }
          builder.inCell(false);
        }
      }
      builder.close(row.getEndOffset());
      current = DocumentBuilder.unmarked(nesting);
    }
  }

  private static List<TableRow> rows(TableBlock table) {
    List<TableRow> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (!(part instanceof TableSeparator)) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          if (row instanceof TableRow tableRow) {
            rows.add(tableRow);
          }
        }
      }
    }
    return rows;
  }

  private static List<Column> columns(List<TableRow> rows) {
    List<Column> columns = new ArrayList<>();
    for (TableRow row : rows) {
      int index = 0;
      for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof TableCell cell) {
          Column column = new Column(cell.getText().trim().length(), alignment(cell));
          if (index == columns.size()) {
            columns.add(column);
          } else if (columns.get(index).width() < column.width()) {
            columns.set(index, new Column(column.width(), columns.get(index).alignment()));
          }
          index++;
        }
      }
    }
    return columns;
  }

  private static Alignment alignment(TableCell cell) {
    return switch (cell.getAlignment()) {
      case CENTER -> Alignment.CENTRE;
      case RIGHT -> Alignment.RIGHT;
      case null, default -> Alignment.LEFT;
    };
  }
}
