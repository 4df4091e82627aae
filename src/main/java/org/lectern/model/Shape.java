package org.lectern.model;

import java.util.List;

/// What sort of block a block is.
public sealed interface Shape {

  /// A heading; `level` 1 to 6, in Org and reStructuredText up to what the file has.
  record Heading(int level) implements Shape {}

  /// Words: of prose, of a list item, of a quote.
  record Paragraph() implements Shape {}

  /// One line of code, as typed.
  ///
  /// @param language as written behind the fence, in lower case; empty where none is given
  /// @param first whether the panel of code begins with this line
  /// @param last whether it ends with it
  record Code(String language, boolean first, boolean last) implements Shape {}

  /// One row of a table; its cells are joined by one tab in the text.
  ///
  /// @param columns of the whole table, the same list for each of its rows
  /// @param first whether the table begins with this row
  /// @param last whether it ends with it
  record TableRow(List<Column> columns, boolean header, boolean first, boolean last)
      implements Shape {
    public TableRow {
      columns = List.copyOf(columns);
    }
  }

  /// A column of a table.
  ///
  /// @param width of its longest cell, in characters
  record Column(int width, Alignment alignment) {}

  /// Where the words of a cell stand.
  enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
  }

  /// A picture in a line of its own; its text is the alternative text, or the file's name.
  ///
  /// @param target the address as written: relative to the file, absolute, or a URL
  record Image(String target) implements Shape {}

  /// A line across; its text is empty.
  record Rule() implements Shape {}
}
