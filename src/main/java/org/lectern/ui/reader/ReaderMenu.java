package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Block;
import org.lectern.model.Shape;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;
import org.lectern.ui.reader.area.ReadingArea;

/// The context menu of the text.
final class ReaderMenu extends ContextMenu {

  private static final Messages WORDS = Messages.of(ReaderMenu.class);

  private final ReadingArea area;
  private final ReaderActions actions;
  private final CorrectionItems corrections;
  private final MenuItem copy = new MenuItem(WORDS.get("copy"));
  private final MenuItem reference = new MenuItem(WORDS.get("menu.reference"));
  private final MenuItem origin = new MenuItem(WORDS.get("menu.origin"));
  private final Menu highlight = new Menu(WORDS.get("menu.highlight"));
  private final MenuItem underline = new MenuItem(WORDS.get("underline"));
  private final MenuItem comment = new MenuItem(WORDS.get("menu.comment"));
  private final MenuItem paragraph = new MenuItem(WORDS.get("menu.paragraph"));
  private final MenuItem talk = new MenuItem(WORDS.get("menu.talk"));
  private final MenuItem tag = new MenuItem();
  private final MenuItem read = new MenuItem();
  private final MenuItem like = new MenuItem(WORDS.get("menu.like"));
  private final MenuItem openWide = new MenuItem();
  private final MenuItem openFile = new MenuItem(WORDS.get("menu.open-file"));
  private final MenuItem showFile = new MenuItem(WORDS.get("menu.show-file"));
  private final MenuItem savePdf = new MenuItem(WORDS.get("menu.save-pdf"));
  private final MenuItem print = new MenuItem(WORDS.get("menu.print"));
  private final Menu file =
      new Menu(WORDS.get("menu.file"), null, openFile, showFile, savePdf, print);
  private final MenuItem search = new MenuItem(WORDS.get("menu.search"));
  private final SeparatorMenuItem beforeMarking = new SeparatorMenuItem();
  private final SeparatorMenuItem beforeCorrections = new SeparatorMenuItem();
  private final SeparatorMenuItem beforeSearch = new SeparatorMenuItem();

  /// @param openPicture shows the picture of a block large
  ReaderMenu(ReadingArea area, ReaderActions actions, Pen pen, Consumer<Block> openPicture) {
    this.area = area;
    this.actions = actions;
    this.corrections = new CorrectionItems(actions.corrections());
    file.setId("menu-of-file");
    copy.setOnAction(event -> area.copySelection());
    openWide.setOnAction(event -> {
      area.openTableAt(area.pointedOffset());
      area.findBlock(area.pointedOffset()).ifPresent(openPicture);
    });
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
    reference.setOnAction(
        event -> actions.quoting().copyReference(selection(), area.pointedOffset()));
    origin.setOnAction(
        event -> actions.quoting().copyWithOrigin(selection(), area.pointedOffset()));
    read.setOnAction(
        event -> actions.setRead(area.pointedOffset(), !actions.isRead(area.pointedOffset())));
    MenuItem all = new MenuItem(WORDS.get("menu.all"));
    all.setOnAction(event -> area.selectAll());
    getItems()
        .addAll(
            copy,
            origin,
            reference,
            all,
            openWide,
            beforeMarking,
            highlight,
            underline,
            comment,
            paragraph,
            talk,
            tag,
            read,
            beforeCorrections);
    getItems().addAll(corrections.all());
    getItems().addAll(beforeSearch, like, search, file);
  }

  /// Makes it fit what is shown and selected.
  void prepare(Page page) {
    boolean words = selection().isPresent();
    boolean report = page instanceof Page.OfReport;
    corrections.fit(page, area.pointedOffset());
    // What cannot be done here is left out: all of it would be higher than a small screen.
    copy.setVisible(words);
    origin.setVisible(report && (words || isAtHighlight(page, area.pointedOffset())));
    reference.setVisible(report);
    highlight.setVisible(words && report);
    underline.setVisible(words && report);
    comment.setVisible(words && report);
    paragraph.setVisible(!words && report);
    talk.setVisible(!words && report);
    tag.setVisible(report);
    tag.setText(
        WORDS.get(
            page instanceof Page.OfReport of && of.talk().isPresent()
                ? "menu.tag-talk"
                : "menu.tag-report"));
    read.setVisible(report);
    read.setText(
        WORDS.get(report && actions.isRead(area.pointedOffset()) ? "menu.unread" : "menu.read"));
    Optional<Integer> talk = pointedTalk(page);
    like.setVisible(talk.isPresent());
    like.setOnAction(event -> talk.ifPresent(actions::findLike));
    search.setVisible(words);
    search.setOnAction(event -> area.selectedText().ifPresent(actions::search));
    beforeMarking.setVisible(report);
    beforeCorrections.setVisible(report);
    beforeSearch.setVisible(words || report);
    fitOpenWide();
    fitFile(page);
  }

  private void fitOpenWide() {
    Optional<Shape> shape = area.findBlock(area.pointedOffset()).map(Block::shape);
    boolean table = shape.filter(Shape.TableRow.class::isInstance).isPresent();
    boolean picture = shape.filter(Shape.Image.class::isInstance).isPresent();
    openWide.setVisible(table || picture);
    openWide.setText(WORDS.get(table ? "menu.table" : "menu.picture"));
  }

  private void fitFile(Page page) {
    file.setVisible(page instanceof Page.OfReport);
    if (page instanceof Page.OfReport of) {
      long id = of.kept().report().id();
      openFile.setOnAction(event -> actions.originals().open(id));
      showFile.setOnAction(event -> actions.originals().showInFolder(id));
      Target shown =
          of.talk().map(talk -> Target.OfReport.talk(id, talk)).orElse(Target.OfReport.whole(id));
      savePdf.setOnAction(event -> actions.printing().savePdf(shown));
      print.setOnAction(event -> actions.printing().print(shown));
    }
  }

  private static boolean isAtHighlight(Page page, int offset) {
    return page instanceof Page.OfReport of
        && of.kept().annotations().highlights().stream()
            .map(Highlight::anchor)
            .anyMatch(anchor -> anchor.attached() && anchor.span().contains(offset));
  }

  /// The talk at which one points.
  private Optional<Integer> pointedTalk(Page page) {
    if (!(page instanceof Page.OfReport of)) {
      return Optional.empty();
    }
    ReportEntry entry = new ReportEntry(of.kept().report(), of.kept().talks());
    return Contents.findTalkAt(entry, area.pointedOffset()).or(of::talk);
  }

  private Optional<Span> selection() {
    return area.selectionProperty().get();
  }
}
