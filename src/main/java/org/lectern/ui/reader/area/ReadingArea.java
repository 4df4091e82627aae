package org.lectern.ui.reader.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Span;

/// Shows one document in a column of comfortable width, with marks, selection and links.
///
/// All offsets are UTF-16 offsets into [Document#plainText]. Looks come from style classes that
/// begin with `reader-`. To be used on the JavaFX thread only.
public final class ReadingArea extends Region {

  /// What the column keeps free at its left and right in a narrow pane, in pixels.
  private static final double NARROWEST_MARGIN = 36;

  private static final double SCROLL_BAR = 16;

  /// What the area keeps free round its paragraphs.
  private static final double FOCUS_BORDER = 1;

  /// What is kept free above and below the text, in pixels.
  private static final double ABOVE = 28;

  private static final double BELOW = 72;

  /// How much of the text is seen at least, however far one scrolls, in pixels.
  private static final double LEAST_SEEN = 140;

  /// How much of the view is for what leads to a place, where one should see that too.
  private static final double SHARE_BEFORE = 0.25;

  private final Sheet sheet = new Sheet();
  private final Paper paper = new Paper(sheet);
  private final Viewport viewport = new Viewport(paper);
  private final Pointer pointer = new Pointer(viewport, sheet);
  private final Caret caret = new Caret(paper, viewport);
  private final Seen seen = new Seen(viewport);
  private final HoverButton copyButton = new CopyButton(viewport, sheet).node();
  private final TableButton tables = new TableButton(viewport, sheet);
  private final Selecting selecting = new Selecting(paper, sheet::redraw);
  private final ReadOnlyIntegerWrapper topOffset = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Typography> typography =
      new SimpleObjectProperty<>(Typography.DEFAULT);
  private final ReadOnlyDoubleWrapper columnStart = new ReadOnlyDoubleWrapper();

  public ReadingArea() {
    getStyleClass().add("reading-area");
    getChildren().addAll(sheet.inks(), paper, copyButton, tables.node());
    makeRoomBelow(false);
    viewport.scrollBar().valueProperty().subscribe(this::updateTop);
    viewport.scrollBar().visibleAmountProperty().subscribe(this::updateTop);
    pointer.setOnReleased(selecting::ended);
    new RowGestures(paper, viewport);
    new Pages(paper, viewport);
    addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, caret::point);
    typography.subscribe(this::setSizes);
  }

  /// Shows a document with the line that holds the offset `top` at the top of the view, in the
  /// first painted frame already. Quick where the very same document is shown already.
  public void show(Document document, Images images, List<Mark> marks, int top) {
    selecting.whileMoving(() -> {
      makeRoomBelow(top > 0);
      if (document == sheet.document()) {
        setMarks(marks);
      } else {
        copyButton.setVisible(false);
        tables.node().setVisible(false);
        seen.forget();
        sheet.show(document, images, marks);
        paper.setModel(new BlockModel(sheet));
      }
      viewport.bringToTop(sheet.positionOf(top));
    });
    topOffset.set(top);
  }

  /// A talk at the end of a report can stand at the top only where there is room below the text.
  private void makeRoomBelow(boolean wanted) {
    double room = wanted ? Math.max(BELOW, getHeight() - LEAST_SEEN) : BELOW;
    paper.setContentPadding(new Insets(ABOVE, 0, room, 0));
  }

  /// Replaces all marks at once.
  ///
  /// @param marks of two highlights, the newer behind the older
  public void setMarks(List<Mark> marks) {
    sheet.mark(marks);
    sheet.redraw();
  }

  /// What is selected; empty where nothing is.
  public ReadOnlyObjectProperty<Optional<Span>> selectionProperty() {
    return selecting.spanProperty();
  }

  /// The selected words.
  public Optional<String> selectedText() {
    return selecting.words();
  }

  /// Selects a span; its beginning is scrolled into the view.
  public void select(Span span) {
    selecting.select(span);
  }

  /// Selects nothing; the caret stays where it is.
  public void clearSelection() {
    selecting.clear();
  }

  public void selectAll() {
    paper.selectAll();
  }

  /// Puts the selected words on the clipboard, as plain text; does nothing where nothing is
  /// selected.
  public void copySelection() {
    selecting.copy();
  }

  /// Brings the line that holds `offset` to the top of the view, or as near as the end of the text
  /// allows. Nothing is selected then.
  public void scrollTo(int offset) {
    selecting.whileMoving(() -> viewport.bringToTop(sheet.positionOf(offset)));
    updateTop();
  }

  /// Brings the beginning of a span into the view, where it is not seen. Nothing is selected then.
  public void reveal(Span span) {
    if (boundsOnScreen(span).isEmpty()) {
      scrollTo(span.start());
      showLinesBefore(span);
    }
  }

  /// Moves the text down where a span stands at the top of the view, so that one also sees what
  /// leads to it.
  public void showLinesBefore(Span span) {
    boundsOnScreen(span)
        .map(box -> screenToLocal(box).getMinY())
        .ifPresent(y -> viewport.scrollBy(Math.min(0, y - getHeight() * SHARE_BEFORE)));
    updateTop();
  }

  /// How far the text is scrolled, 0 to 1: it changes with each movement.
  public ReadOnlyDoubleProperty scrollProperty() {
    return viewport.scrollBar().valueProperty();
  }

  /// The plain offset of the first line that is seen: what is remembered as the place.
  public ReadOnlyIntegerProperty topOffsetProperty() {
    return topOffset.getReadOnlyProperty();
  }

  /// From the first line that is seen to the end of the last, in the plain text; looked at after
  /// each layout.
  public ReadOnlyObjectProperty<Span> seenProperty() {
    return seen.spanProperty();
  }

  /// Where the selection stands on the screen, so far as it is seen.
  public Optional<Bounds> selectionBoundsOnScreen() {
    return selecting.spanProperty().get().flatMap(this::boundsOnScreen);
  }

  /// Where a span stands on the screen, so far as it is seen.
  public Optional<Bounds> boundsOnScreen(Span span) {
    return viewport.boundsOnScreen(span);
  }

  /// The size of the text; a new value is taken up at once and keeps the place.
  public ObjectProperty<Typography> typographyProperty() {
    return typography;
  }

  /// The target of the link under the mouse.
  public ReadOnlyObjectProperty<Optional<String>> hoveredLinkProperty() {
    return pointer.hoveredProperty();
  }

  /// The links that can be seen, from top to bottom.
  public List<VisibleLink> visibleLinks() {
    return viewport.links();
  }

  /// Called with the target of a link that was clicked.
  public void setOnLink(Consumer<String> handler) {
    pointer.setOnLink(handler);
  }

  /// Called with the id of a highlight that was clicked; of several on one place with the newest's.
  public void setOnMarkClicked(LongConsumer handler) {
    pointer.setOnMark(handler);
  }

  /// Called at a click with Ctrl, which means all of a paragraph, or with Shift of more.
  public void setOnWhole(Consumer<Whole> handler) {
    pointer.setOnWhole(whole -> {
      clearSelection();
      handler.accept(whole);
    });
  }

  /// The place between two characters that is nearest to a point of the screen; empty where no
  /// paragraph stands.
  public Optional<Integer> findOffsetAt(double screenX, double screenY) {
    return viewport.findAt(screenX, screenY).map(cell -> cell.offsetAt(screenX, screenY));
  }

  /// The newest highlight over the caret, or the one that ends there, as one that was just made.
  public Optional<Long> findMarkAtCaret() {
    int caret = caretOffset();
    return sheet
        .layers()
        .findHighlightAt(caret)
        .or(() -> sheet.layers().findHighlightAt(Math.max(0, caret - 1)))
        .map(Mark::id);
  }

  /// Called with a table, as a document of its own, that is to be opened in a window.
  public void setOnTable(Consumer<Document> handler) {
    tables.setOnTable(handler);
  }

  /// Called with the block of a picture that was clicked.
  public void setOnPicture(Consumer<Block> handler) {
    pointer.setOnPicture(handler);
  }

  /// The block at an offset; empty where there is no text.
  public Optional<Block> findBlock(int offset) {
    int index = sheet.document().indexOfBlockAt(offset);
    return index < 0 ? Optional.empty() : Optional.of(sheet.document().blocks().get(index));
  }

  /// Opens the table that holds an offset in a window; does nothing where there is none.
  public void openTableAt(int offset) {
    tables.openAt(offset);
  }

  /// Called when something has been selected: the mouse was released, or the shift key.
  public void setOnSelected(Runnable handler) {
    selecting.setOnSelected(handler);
  }

  /// Where the column of text begins, in pixels from the left edge.
  public ReadOnlyDoubleProperty columnStartProperty() {
    return columnStart.getReadOnlyProperty();
  }

  /// The menu of the right mouse button and of the menu key.
  public void setContextMenu(ContextMenu menu) {
    paper.setContextMenu(menu);
  }

  /// The offset where the menu was asked for; by the menu key, the caret's.
  public int pointedOffset() {
    return sheet.offsetOf(caret.pointed());
  }

  /// Where the caret is, seen or not: at the last click, or where the page was opened.
  public int caretOffset() {
    return sheet.offsetOf(caret.position());
  }

  /// Whether keys go to the text.
  public boolean hasKeyboard() {
    return paper.isFocused();
  }

  /// Takes up a change of the style sheets: heights depend on them.
  public void refresh() {
    paper.refresh();
  }

  @Override
  public void requestFocus() {
    paper.requestFocus();
  }

  @Override
  protected void layoutChildren() {
    double free = getWidth() - SCROLL_BAR - sheet.metrics().column();
    Sheet.Frame frame =
        new Sheet.Frame(Math.max(NARROWEST_MARGIN, Math.floor(free / 2)), getWidth() - SCROLL_BAR);
    if (!frame.equals(sheet.frame())) {
      if (sheet.set(frame)) {
        paper.refresh();
      }
      columnStart.set(frame.margin() + FOCUS_BORDER);
    }
    paper.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void setSizes(Typography value) {
    int top = topOffset.get();
    sheet.set(new Metrics(value));
    setStyle(
        "-fx-font-family:'%s';-fx-font-size:%spx;"
            .formatted(sheet.metrics().family().replace("'", "\\'"), value.fontSize()));
    paper.refresh();
    requestLayout();
    if (top > 0) {
      // Unseen, a selection would be scrolled to by being made anew: it stays as it is.
      layout();
      paper.layout();
      if (!viewport.pullToTop(sheet.positionOf(top))) {
        scrollTo(top);
      }
      updateTop();
    }
  }

  private void updateTop() {
    if (!selecting.isMoving()) {
      viewport.findTopOffset().ifPresent(topOffset::set);
    }
  }
}
