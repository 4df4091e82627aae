package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight;
import org.lectern.model.Block;
import org.lectern.model.Shape;
import org.lectern.model.Span;
import org.lectern.ui.reader.area.ReadingArea;

/// The context menu of the text.
final class ReaderMenu extends ContextMenu {

  private final ReadingArea area;
  private final ReaderActions actions;
  private final CorrectionItems corrections;
  private final MenuItem copy = new MenuItem("Copy");
  private final Menu highlight = new Menu("Highlight");
  private final MenuItem comment = new MenuItem("Comment…");
  private final MenuItem tag = new MenuItem();
  private final MenuItem read = new MenuItem();
  private final MenuItem openWide = new MenuItem();
  private final MenuItem openFile = new MenuItem("Open the file");
  private final MenuItem showFile = new MenuItem("Show the file in its folder");
  private final Menu file = new Menu("File", null, openFile, showFile);
  private final MenuItem search = new MenuItem("Search for the selection");

  /// @param openPicture shows the picture of a block large
  ReaderMenu(ReadingArea area, ReaderActions actions, Consumer<Block> openPicture) {
    this.area = area;
    this.actions = actions;
    this.corrections = new CorrectionItems(actions.corrections());
    copy.setOnAction(event -> area.copySelection());
    openWide.setOnAction(event -> {
      area.openTableAt(area.pointedOffset());
      area.findBlock(area.pointedOffset()).ifPresent(openPicture);
    });
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      Region dot = new Region();
      dot.getStyleClass().addAll("reader-menu-dot", colour.word());
      MenuItem item = new MenuItem(ColourRow.name(colour), dot);
      item.setOnAction(event -> selection().ifPresent(span -> actions.highlight(span, colour)));
      highlight.getItems().add(item);
    }
    comment.setOnAction(event -> selection().ifPresent(actions::comment));
    tag.setOnAction(event -> actions.tag());
    read.setOnAction(
        event -> actions.setRead(area.pointedOffset(), !actions.isRead(area.pointedOffset())));
    MenuItem all = new MenuItem("Select all");
    all.setOnAction(event -> area.selectAll());
    getItems()
        .addAll(
            copy,
            all,
            openWide,
            new SeparatorMenuItem(),
            highlight,
            comment,
            tag,
            read,
            new SeparatorMenuItem());
    getItems().addAll(corrections.all());
    getItems().addAll(new SeparatorMenuItem(), file, search);
  }

  /// Makes it fit what is shown and selected.
  void prepare(Page page) {
    boolean nothing = selection().isEmpty();
    boolean report = page instanceof Page.OfReport;
    corrections.fit(page, area.pointedOffset());
    copy.setDisable(nothing);
    area.findBlock(area.pointedOffset()).ifPresent(block -> fitOpenWide(block.shape()));
    highlight.setDisable(nothing || !report);
    comment.setDisable(nothing || !report);
    tag.setDisable(!report);
    tag.setText(
        page instanceof Page.OfReport of && of.talk().isPresent()
            ? "Tag this talk…"
            : "Tag this report…");
    read.setDisable(!report);
    file.setDisable(!report);
    if (page instanceof Page.OfReport of) {
      long id = of.kept().report().id();
      openFile.setOnAction(event -> actions.originals().open(id));
      showFile.setOnAction(event -> actions.originals().showInFolder(id));
    }
    read.setText(
        report && actions.isRead(area.pointedOffset()) ? "Mark as unread" : "Mark as read");
    search.setDisable(nothing);
    search.setOnAction(event -> area.selectedText().ifPresent(actions::search));
  }

  private void fitOpenWide(Shape shape) {
    boolean table = shape instanceof Shape.TableRow;
    openWide.setVisible(table || shape instanceof Shape.Image);
    openWide.setText(table ? "Open the table in a window" : "Enlarge the picture");
  }

  private Optional<Span> selection() {
    return area.selectionProperty().get();
  }
}
