package org.lectern.ui.reader;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;
import org.lectern.ui.reader.area.ReadingArea;

/// The context menu of the text.
final class ReaderMenu extends ContextMenu {

  private final ReadingArea area;
  private final ReaderActions actions;
  private final CorrectionItems corrections;
  private final MenuItem copy = new MenuItem("Copy");
  private final Menu highlight = new Menu("Highlight");
  private final MenuItem underline = new MenuItem("Underline");
  private final MenuItem comment = new MenuItem("Comment…");
  private final MenuItem paragraph = new MenuItem("Highlight this paragraph");
  private final MenuItem talk = new MenuItem("Highlight this talk");
  private final MenuItem tag = new MenuItem();
  private final MenuItem search = new MenuItem("Search for the selection");

  ReaderMenu(ReadingArea area, ReaderActions actions, Pen pen) {
    this.area = area;
    this.actions = actions;
    this.corrections = new CorrectionItems(actions.corrections());
    copy.setOnAction(event -> area.copySelection());
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      Region dot = new Region();
      dot.getStyleClass().addAll("reader-menu-dot", colour.word());
      MenuItem item = new MenuItem(null, dot);
      ColourNames names = actions.marking().colours();
      item.textProperty().bind(names.nameProperty(colour).map(name -> names.nameOf(colour)));
      item.setOnAction(event -> pen.highlight(colour));
      highlight.getItems().add(item);
    }
    underline.setOnAction(event -> pen.underline());
    comment.setOnAction(event -> pen.begin(Marking.Part.COMMENT));
    paragraph.setOnAction(event -> pen.highlightParagraph(area.pointedOffset()));
    talk.setOnAction(event -> pen.highlightTalk(area.pointedOffset()));
    tag.setOnAction(event -> actions.tag());
    MenuItem all = new MenuItem("Select all");
    all.setOnAction(event -> area.selectAll());
    getItems()
        .addAll(
            copy,
            all,
            new SeparatorMenuItem(),
            highlight,
            underline,
            comment,
            paragraph,
            talk,
            tag,
            new SeparatorMenuItem());
    getItems().addAll(corrections.all());
    getItems().addAll(new SeparatorMenuItem(), search);
  }

  /// Makes it fit what is shown and selected.
  void prepare(Page page) {
    boolean nothing = selection().isEmpty();
    boolean report = page instanceof Page.OfReport;
    corrections.fit(page, area.pointedOffset());
    copy.setDisable(nothing);
    highlight.setDisable(nothing || !report);
    underline.setDisable(nothing || !report);
    comment.setDisable(nothing || !report);
    paragraph.setDisable(!report);
    talk.setDisable(!report);
    tag.setDisable(!report);
    tag.setText(
        page instanceof Page.OfReport of && of.talk().isPresent()
            ? "Tag this talk…"
            : "Tag this report…");
    search.setDisable(nothing);
    search.setOnAction(event -> area.selectedText().ifPresent(actions::search));
  }

  private Optional<Span> selection() {
    return area.selectionProperty().get();
  }
}
