package org.lectern.ui.reader.area;

import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.messages.Messages;
import org.lectern.model.Document;
import org.lectern.model.Span;

/// The button over a table that is wider than the room for it: it hands the table out, to be opened
/// in a window.
final class TableButton {

  private static final Messages WORDS = Messages.of(TableButton.class);

  private final Sheet sheet;
  private final HoverButton button;
  private Consumer<Document> onTable = table -> {};

  TableButton(Viewport viewport, Sheet sheet) {
    this.sheet = sheet;
    this.button =
        new HoverButton(
            viewport, WORDS.get("open-table"), "reader-open-sign", this::findWide, this::open);
  }

  HoverButton node() {
    return button;
  }

  void setOnTable(Consumer<Document> handler) {
    onTable = handler;
  }

  /// Hands out the table that holds an offset, wide or not; does nothing where there is none.
  void openAt(int offset) {
    int index = sheet.document().indexOfBlockAt(offset);
    TableExcerpt.findSpan(sheet.document(), index).ifPresent(this::open);
  }

  private Optional<Span> findWide(BlockCell cell) {
    return sheet.tables().wraps(cell.index())
        ? TableExcerpt.findSpan(
            sheet.document(), sheet.document().indexOfBlockAt(cell.block().span().start()))
        : Optional.empty();
  }

  private void open(Span table) {
    onTable.accept(TableExcerpt.of(sheet.document(), table));
  }
}
