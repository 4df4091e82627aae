package org.lectern.ui.reader;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.lectern.model.Span;
import org.lectern.ui.reader.area.Images;
import org.lectern.ui.reader.area.ReadingArea;
import org.lectern.ui.reader.area.Typography;

/// The pane in the middle of the window: the header over the text, and the pop-ups in it.
public final class ReaderPane extends BorderPane {

  /// The style sheet of the pane; the pane brings it with it.
  static final String STYLES =
      Objects.requireNonNull(ReaderPane.class.getResource("reader.css")).toExternalForm();

  private final ReaderModel model;
  private final ReaderActions actions;
  private final ReadingArea area = new ReadingArea();
  private final HeaderView header;
  private final SelectionBubble selectionBubble;
  private final HighlightBubble highlightBubble;
  private final ReaderMenu menu;
  private boolean showing;

  public ReaderPane(ReaderModel model, ReaderActions actions) {
    this.model = model;
    this.actions = actions;
    this.header = new HeaderView(actions::openLink, actions::hoverLink, area.columnStartProperty());
    Pane layer = new Pane();
    layer.setPickOnBounds(false);
    this.selectionBubble = new SelectionBubble(layer, area, actions);
    this.highlightBubble = new HighlightBubble(layer, area, actions);
    this.menu = new ReaderMenu(area, actions);
    getStyleClass().add("reader-pane");
    getStylesheets().add(STYLES);
    setTop(header);
    setCenter(new StackPane(area, layer));
    area.setContextMenu(menu);
    menu.setOnShowing(event -> menu.prepare(model.page()));
    listenToArea();
    listenToModel();
    addEventFilter(ScrollEvent.SCROLL, this::zoom);
  }

  /// Opens the pop-up of a highlight that is on the page and can be seen, ready to write a comment.
  public void editComment(long highlight) {
    model.findHighlight(highlight).ifPresent(highlightBubble::edit);
  }

  /// The control that shows the text: for commands such as Copy and Select all, and for the focus.
  public ReadingArea area() {
    return area;
  }

  /// Takes up a change of theme: heights depend on the style sheets.
  public void refresh() {
    area.refresh();
  }

  /// Makes the next hit the current one and brings it into the view.
  public void nextHit() {
    model.nextHit().ifPresent(this::reveal);
  }

  /// Makes the hit before the current one the current one and brings it into the view.
  public void previousHit() {
    model.previousHit().ifPresent(this::reveal);
  }

  /// The pop-up at the selection.
  SelectionBubble selectionBubble() {
    return selectionBubble;
  }

  private void reveal(Span span) {
    if (area.boundsOnScreen(span).isEmpty()) {
      area.scrollTo(span.start());
    }
  }

  private void listenToArea() {
    area.setOnLink(actions::openLink);
    area.hoveredLinkProperty().subscribe((before, target) -> actions.hoverLink(target));
    area.setOnSelected(() -> selectionBubble.show(model.page() instanceof Page.OfReport));
    area.setOnMarkClicked(id -> model.findHighlight(id).ifPresent(highlightBubble::show));
    area.selectionProperty()
        .subscribe(selected -> {
          if (selected.isEmpty()) {
            selectionBubble.hide();
          }
        });
    area.topOffsetProperty()
        .subscribe((before, top) -> {
          selectionBubble.hide();
          highlightBubble.hide();
          if (!showing && model.page() instanceof Page.OfReport) {
            actions.moved(top.intValue());
          }
        });
  }

  private void listenToModel() {
    model.pageProperty().subscribe(page -> header.show(Header.of(page)));
    model.shownProperty().subscribe(times -> show(model.page()));
    model.marksProperty().subscribe(marks -> area.setMarks(marks));
    model
        .zoomProperty()
        .subscribe(zoom ->
            area.typographyProperty()
                .set(
                    Typography.DEFAULT.withFontSize(
                        Typography.DEFAULT.fontSize() * zoom.doubleValue())));
  }

  private void show(Page page) {
    selectionBubble.hide();
    highlightBubble.hide();
    showing = true;
    switch (page) {
      case Page.OfReport of ->
          area.show(of.document(), images(of), model.marksProperty().get(), of.top());
      case Page.Made made -> area.show(made.document(), Images.NONE, java.util.List.of(), 0);
      case Page.Empty _ ->
          area.show(new PageText().document(), Images.NONE, java.util.List.of(), 0);
    }
    showing = false;
  }

  private static Images images(Page.OfReport page) {
    try {
      return new LocalImages(Path.of(page.kept().report().origin().path()));
    } catch (InvalidPathException e) {
      // A library that was filled on another system: its paths may be none here.
      return Images.NONE;
    }
  }

  private void zoom(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      if (event.getDeltaY() > 0) {
        model.zoomIn();
      } else {
        model.zoomOut();
      }
      event.consume();
    }
  }
}
