package org.lectern.ui.reader;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.image.Image;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Shape;
import org.lectern.ui.reader.area.Images;
import org.lectern.ui.reader.area.Mark;
import org.lectern.ui.reader.area.ReadingArea;

/// The pane in the middle of the window: the header over the text, and the pop-ups in it.
public final class ReaderPane extends BorderPane {

  /// The style sheet of the pane; the pane brings it with it.
  static final String STYLES =
      Objects.requireNonNull(ReaderPane.class.getResource("reader.css")).toExternalForm();

  /// The width of the area's scroll bar.
  private static final double SCROLL_BAR = 12;

  private final ReaderModel model;
  private final ReaderActions actions;
  private final ReadingArea area = new ReadingArea();
  private final HeaderView header;
  private final SelectionBubble selectionBubble;
  private final HighlightBubble highlightBubble;
  private final Pen pen;
  private final ReaderMenu menu;
  private final FindBar findBar;
  private final Ticks ticks = new Ticks();
  private boolean showing;

  public ReaderPane(ReaderModel model, ReaderActions actions) {
    this.model = model;
    this.actions = actions;
    TalkSteps steps = new TalkSteps(model, area, actions);
    this.header =
        new HeaderView(actions::openLink, actions::hoverLink, steps, area.columnStartProperty());
    Pane layer = new Pane();
    layer.setPickOnBounds(false);
    this.pen = new Pen(model, area, actions.marking());
    LinkHints hints = new LinkHints(layer, area, actions::openLink);
    ReadingKeys keys = new ReadingKeys(model, area, pen, steps);
    keys.setOnHighlight(this::openHighlight);
    keys.setOnWriting(this::edit);
    keys.setOnLinks(hints::show);
    this.selectionBubble = new SelectionBubble(layer, area, pen, actions.marking().colours());
    this.highlightBubble = new HighlightBubble(layer, area, model, actions.marking());
    this.menu = new ReaderMenu(area, actions, pen, this::openPicture);
    this.findBar = new FindBar(model, area);
    getStyleClass().add("reader-pane");
    getStylesheets().add(STYLES);
    setTop(new VBox(header, findBar));
    StackPane.setAlignment(ticks, Pos.CENTER_RIGHT);
    StackPane.setMargin(ticks, new Insets(0, SCROLL_BAR, 0, 0));
    setCenter(new StackPane(area, ticks, layer));
    area.setContextMenu(menu);
    menu.setOnShowing(event -> menu.prepare(model.page()));
    listenToArea();
    listenToModel();
    addEventFilter(ScrollEvent.SCROLL, this::zoom);
  }

  /// Opens the pop-up of a highlight that is on the page and can be seen, ready to write.
  public void edit(long highlight, Marking.Part part) {
    model.findHighlight(highlight).ifPresent(found -> highlightBubble.edit(found, part));
  }

  /// Highlights all of the paragraph at the caret.
  public void highlightParagraph() {
    pen.highlightParagraph(area.caretOffset());
  }

  /// Highlights all of the talk at the caret.
  public void highlightTalk() {
    pen.highlightTalk(area.caretOffset());
  }

  private void openHighlight(long highlight) {
    model.findHighlight(highlight).ifPresent(highlightBubble::show);
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
    findBar.next();
  }

  /// Makes the hit before the current one the current one and brings it into the view.
  public void previousHit() {
    findBar.previous();
  }

  /// Opens the line for finding something in the text.
  public void find() {
    findBar.open();
  }

  /// The pop-up at the selection.
  SelectionBubble selectionBubble() {
    return selectionBubble;
  }

  private void listenToArea() {
    area.setOnLink(actions::openLink);
    area.hoveredLinkProperty().subscribe((before, target) -> actions.hoverLink(target));
    area.setOnSelected(() -> selectionBubble.show(model.page() instanceof Page.OfReport));
    area.setOnMarkClicked(this::openHighlight);
    area.setOnWhole(whole -> {
      if (whole.wider()) {
        pen.highlightTalk(whole.offset());
      } else {
        pen.highlightParagraph(whole.offset());
      }
    });
    area.setOnTable(this::openTable);
    area.setOnPicture(this::openPicture);
    area.selectionProperty()
        .subscribe(selected -> {
          if (selected.isEmpty()) {
            selectionBubble.hide();
          }
        });
    area.scrollProperty()
        .subscribe((before, now) -> {
          selectionBubble.hide();
          highlightBubble.hide();
        });
    area.seenProperty().subscribe(actions::see);
    area.topOffsetProperty()
        .subscribe((before, top) -> {
          if (!showing && model.page() instanceof Page.OfReport) {
            actions.moved(top.intValue());
          }
        });
  }

  private void openTable(Document table) {
    new TableWindow(getScene().getWindow(), table, model.sized()).show();
  }

  /// Shows a picture large, where it lies on this machine.
  private void openPicture(Block block) {
    if (model.page() instanceof Page.OfReport page
        && block.shape() instanceof Shape.Image(String target)) {
      images(page)
          .find(target)
          .ifPresent(image -> openWhenLoaded(image, page.document().textOf(block)));
    }
  }

  private void openWhenLoaded(Image image, String words) {
    image
        .progressProperty()
        .subscribe(progress -> {
          if (progress.doubleValue() >= 1 && !image.isError()) {
            new PictureWindow(getScene().getWindow(), image, words).show();
          }
        });
  }

  private void listenToModel() {
    model
        .pageProperty()
        .subscribe(page -> {
          header.show(page);
          highlightBubble.follow(model);
        });
    model.shownProperty().subscribe(times -> show(model.page()));
    model.marksProperty().subscribe(marks -> setMarks(marks));
    model.zoomProperty().subscribe(this::setSizes);
    model.typographyProperty().subscribe(this::setSizes);
  }

  private void setSizes() {
    area.typographyProperty().set(model.sized());
  }

  private void setMarks(List<Mark> marks) {
    area.setMarks(marks);
    ticks.show(marks, lengthOf(model.page()));
  }

  private static int lengthOf(Page page) {
    return switch (page) {
      case Page.OfReport of -> of.document().plainText().length();
      case Page.Made made -> made.document().plainText().length();
      case Page.Empty _ -> 0;
    };
  }

  private void show(Page page) {
    selectionBubble.hide();
    highlightBubble.hide();
    showing = true;
    switch (page) {
      case Page.OfReport of -> {
        List<Mark> marks = model.marksProperty().get();
        area.show(of.document(), images(of), marks, of.top());
        // A hit or a highlight is read with what leads to it; a talk begins at the top.
        marks.stream()
            .filter(mark -> mark.look() != Mark.Look.PASSAGE && mark.span().start() == of.top())
            .findFirst()
            .ifPresent(mark -> area.showLinesBefore(mark.span()));
      }
      case Page.Made made ->
          area.show(made.document(), Images.NONE, model.marksProperty().get(), 0);
      case Page.Empty _ -> area.show(new PageText().document(), Images.NONE, List.of(), 0);
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
