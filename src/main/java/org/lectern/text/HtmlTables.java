package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.lectern.model.Shape;
import org.lectern.model.Shape.Alignment;
import org.lectern.model.Shape.Column;

/// Writes the rows of a table of a page. A table that only lays a page out is no table.
final class HtmlTables {

  /// A cell with one of these holds a text of its own, not a value.
  private static final String LAYOUT =
      "table, ul, ol, h1, h2, h3, h4, h5, h6, pre, blockquote, p + p, article";

  /// Longer cells are prose.
  private static final int LONGEST_CELL = 2_000;

  private static final int MOST_COLUMNS = 1_000;

  private final HtmlBlocks blocks;
  private Element table;
  private List<Element> rows = List.of();
  private List<Column> columns = List.of();
  private boolean firstCell;

  HtmlTables(HtmlBlocks blocks) {
    this.blocks = blocks;
  }

  boolean isTable(Element element) {
    if (table != null || element.selectFirst("td, th") == null) {
      return false;
    }
    for (Element cell : element.select("td, th")) {
      if (cell.selectFirst(LAYOUT) != null || cell.text().length() > LONGEST_CELL) {
        return false;
      }
    }
    return true;
  }

  void enter(Element element) {
    blocks.end();
    table = element;
    rows = element.getElementsByTag("tr");
    columns = columns();
  }

  private List<Column> columns() {
    List<Column> found = new ArrayList<>();
    for (Element row : rows) {
      List<Element> cells = row.children();
      for (int i = 0; i < Math.min(cells.size(), MOST_COLUMNS); i++) {
        int width = cells.get(i).text().length();
        if (i == found.size()) {
          found.add(new Column(width, Alignment.LEFT));
        } else if (found.get(i).width() < width) {
          found.set(i, new Column(width, Alignment.LEFT));
        }
      }
    }
    return found;
  }

  void leave(Element element) {
    blocks.end();
    if (element == table) {
      table = null;
      rows = List.of();
    }
  }

  boolean isRow(Element element) {
    return table != null && element.normalName().equals("tr");
  }

  boolean isCell(Element element) {
    return blocks.isInRow()
        && (element.normalName().equals("td") || element.normalName().equals("th"));
  }

  void enterRow(Element row) {
    boolean header = row.selectFirst("th") != null && row.selectFirst("td") == null;
    boolean first = row == rows.getFirst();
    boolean last = row == rows.getLast();
    blocks.enterRow(new Shape.TableRow(columns, header, first, last), HtmlBlocks.start(row));
    firstCell = true;
  }

  void enterCell() {
    blocks.enterCell(firstCell);
    firstCell = false;
  }

  void leaveCell() {
    // The tab before the next cell parts the two.
  }

  void leaveRow(Element row) {
    blocks.leaveRow(Math.max(HtmlBlocks.start(row), row.endSourceRange().endPos()));
  }
}
