package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.reader.area.Texts.spanOf;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;
import org.lectern.text.emoji.Pictures;
import org.lectern.ui.EmojiFont;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReadingAreaTest {

  private final Document specimen = DocumentReader.read(Format.MARKDOWN, Specimen.TEXT);
  private ReadingArea area;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    area = new ReadingArea();
    area.getStylesheets()
        .add(ReadingArea.class.getResource("/org/lectern/ui/reader/reader.css").toExternalForm());
    stage.setScene(new Scene(area, 900, 600));
    // The stage is of all tests, and another one may have given it a width.
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void showsTheWordsOfEachBlock(FxRobot robot) {
    show(robot, specimen, List.of(), 0);

    assertThat(textOnScreen())
        .startsWith("Four days at a conference that never was")
        .contains("the second is the one you can read");
  }

  @Test
  void leavesNoParagraphLongerThanItsBlock(FxRobot robot) {
    show(robot, specimen, List.of(), 0);
    Sheet sheet = new Sheet();
    sheet.show(specimen, Images.NONE, List.of());
    BlockModel model = new BlockModel(sheet);

    assertThat(IntStream.range(0, model.size()).mapToObj(model::getPlainText))
        .containsExactlyElementsOf(specimen.blocks().stream().map(specimen::textOf).toList());
    assertThat(cells())
        .allSatisfy(cell -> assertThat(lengthOf(cell)).isEqualTo(cell.block().span().length()));
  }

  @Test
  void setsEmojiInTheFontThatComesWithLectern(FxRobot robot) {
    Document document = DocumentReader.read(Format.MARKDOWN, "Good \uD83D\uDC4D\uD83C\uDFFD talk");
    show(robot, document, List.of(), 0);

    assertThat(textOnScreen()).isEqualTo(Pictures.of(document.plainText()) + "\n");
    assertThat(
            onFx(() ->
                flowOf(cells().getFirst()).getChildren().stream()
                    .map(node -> ((Text) node).getFont().getFamily().equals(EmojiFont.family()))
                    .toList()))
        .containsExactly(false, true, false);
    assertThat(EmojiFont.family()).isEqualTo("Lectern Emoji");
  }

  @Test
  void selectsAndCopiesAnEmojiAsItWasWritten(FxRobot robot) {
    String flag = "\uD83C\uDDE9\uD83C\uDDEA";
    Document document = DocumentReader.read(Format.MARKDOWN, "Good " + flag + " talk");
    show(robot, document, List.of(), 0);

    Span wanted = spanOf(document, flag);
    Bounds box = bounds(wanted);
    drag(
        robot,
        new Point2D(box.getMinX() + 1, box.getCenterY()),
        new Point2D(box.getMaxX() - 1, box.getCenterY()));

    assertThat(area.selectionProperty().get()).contains(wanted);
    assertThat(area.selectedText()).contains(flag);
  }

  @Test
  void showsThePlaceInItsFirstLayout(FxRobot robot) {
    Document document = longDocument();
    Span wanted = spanOf(document, "Paragraph 300 ");
    ReadingArea fresh =
        onFx(() -> {
          ReadingArea made = new ReadingArea();
          made.show(document, Images.NONE, List.of(), wanted.start() + 3);
          ((Stage) area.getScene().getWindow()).setScene(new Scene(made, 800, 500));
          made.applyCss();
          made.layout();
          return made;
        });

    assertThat(fresh.topOffsetProperty().get()).isEqualTo(wanted.start());
    assertThat(topOf(fresh, wanted)).isBetween(0.0, 30.0);
  }

  @Test
  void bringsABlockToTheTop(FxRobot robot) {
    Document document = longDocument();
    show(robot, document, List.of(), 0);
    for (int number : new int[] {250, 20, 480, 21}) {
      Span wanted = spanOf(document, "Paragraph " + number + " ");

      robot.interact(() -> area.scrollTo(wanted.start()));

      assertThat(topOf(area, wanted)).as("paragraph %d", number).isBetween(0.0, 30.0);
      assertThat(area.topOffsetProperty().get()).isEqualTo(wanted.start());
    }
  }

  @Test
  void followsTheWheel(FxRobot robot) {
    show(robot, longDocument(), List.of(), 0);

    robot.moveTo(area).scroll(5, javafx.geometry.VerticalDirection.DOWN);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(area.topOffsetProperty().get()).isPositive();
  }

  @Test
  void selectsWhatTheMouseIsDraggedOver(FxRobot robot) {
    show(robot, specimen, List.of(), 0);
    List<Span> told = new ArrayList<>();
    area.setOnSelected(() -> told.add(area.selectionProperty().get().orElseThrow()));
    Span wanted = spanOf(specimen, "emphasis, strong words, both");

    drag(robot, left(wanted), right(wanted));

    assertThat(area.selectionProperty().get()).contains(wanted);
    assertThat(told).containsExactly(wanted);
    assertThat(marks("reader-selection")).isNotEmpty();
  }

  @Test
  void selectsTheRightWordsInAListAndInATable(FxRobot robot) {
    for (String words : List.of("fits on a", "under the words", "measure again", "Queues, and")) {
      Span wanted = spanOf(specimen, words);
      show(robot, specimen, List.of(), wanted.start());

      drag(robot, left(wanted), right(wanted));

      assertThat(area.selectionProperty().get()).as(words).contains(wanted);
    }
  }

  @Test
  void tellsOfAWordThatIsSelectedByADoubleClick(FxRobot robot) {
    show(robot, specimen, List.of(), 0);
    List<Span> told = new ArrayList<>();
    area.setOnSelected(() -> told.add(area.selectionProperty().get().orElseThrow()));

    robot.moveTo(centre(spanOf(specimen, "report")));
    robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(told).containsExactly(spanOf(specimen, "report"));
  }

  @Test
  void revealsALineOfAParagraphThatIsHigherThanTheView(FxRobot robot) {
    String words = "Many words of one long paragraph. ".repeat(400);
    Document document = Texts.paragraphs("First.", words + "the end of it", "Last.");
    show(robot, document, List.of(), 0);
    Span wanted = spanOf(document, "the end of it");

    robot.interact(() -> area.reveal(wanted));

    assertThat(onFx(() -> area.boundsOnScreen(wanted))).isPresent();
  }

  @Test
  void turnsThePageByTheSpaceBar(FxRobot robot) {
    show(robot, longDocument(), List.of(), 0);
    robot.interact(area::requestFocus);
    Span page = area.seenProperty().get();

    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(area.topOffsetProperty().get()).isBetween(page.end() / 2, page.end());
    assertThat(area.caretOffset()).isEqualTo(area.topOffsetProperty().get());

    robot.press(KeyCode.SHIFT, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(area.topOffsetProperty().get()).isZero();
  }

  @Test
  void copiesTheSelectedWords(FxRobot robot) {
    show(robot, specimen, List.of(), 0);
    Span wanted = spanOf(specimen, "strong words, both");

    robot.interact(() -> {
      area.select(wanted);
      area.requestFocus();
    });
    robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("strong words, both");
  }

  @Test
  void copiesTheWholeTextAsThePlainText(FxRobot robot) {
    show(robot, specimen, List.of(), 0);

    robot.interact(() -> {
      area.selectAll();
      area.copySelection();
    });

    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(specimen.plainText());
  }

  @Test
  void tellsOfALinkThatIsHoveredAndClicked(FxRobot robot) {
    show(robot, specimen, List.of(), 0);
    List<String> opened = new ArrayList<>();
    area.setOnLink(opened::add);
    Span link = spanOf(specimen, "a link to the programme");

    robot.moveTo(centre(link));
    assertThat(area.hoveredLinkProperty().get()).contains("https://example.org/programme");
    assertThat(area.lookup(".content").getCursor()).isEqualTo(Cursor.HAND);
    robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    assertThat(opened).containsExactly("https://example.org/programme");

    robot.moveTo(centre(spanOf(specimen, "A short word")));
    assertThat(area.hoveredLinkProperty().get()).isEqualTo(Optional.empty());
  }

  @Test
  void opensNoLinkThatIsDraggedOver(FxRobot robot) {
    show(robot, specimen, List.of(), 0);
    List<String> opened = new ArrayList<>();
    area.setOnLink(opened::add);
    Span link = spanOf(specimen, "a link to the programme");

    drag(robot, left(link), right(link));

    assertThat(opened).isEmpty();
    assertThat(area.selectionProperty().get()).contains(link);
  }

  @Test
  void drawsMarksBehindTheirWords(FxRobot robot) {
    Span wanted = spanOf(specimen, "strong words");
    show(robot, specimen, List.of(new Mark(wanted, Mark.Look.GREEN, 1)), 0);

    assertThat(marks("reader-green")).hasSize(1);
    Bounds mark =
        onFx(() ->
            marks("reader-green")
                .getFirst()
                .localToScreen(marks("reader-green").getFirst().getLayoutBounds()));
    Bounds words = bounds(wanted);
    assertThat(mark.getMinX()).isBetween(words.getMinX() - 2, words.getMinX());
    assertThat(mark.getMaxX()).isBetween(words.getMaxX(), words.getMaxX() + 2);
    assertThat(mark.getCenterY()).isBetween(words.getMinY(), words.getMaxY());

    robot.interact(() -> area.setMarks(List.of(new Mark(wanted, Mark.Look.BLUE, 1))));
    assertThat(marks("reader-green")).isEmpty();
    assertThat(marks("reader-blue")).hasSize(1);
  }

  @Test
  void marksWhatWasOffTheScreenWhenItsMarksCame(FxRobot robot) {
    Document document = longDocument();
    Span wanted = spanOf(document, "Paragraph 25 ");
    show(robot, document, List.of(), wanted.start());
    robot.interact(() -> area.scrollTo(0));

    robot.interact(() -> area.setMarks(List.of(new Mark(wanted, Mark.Look.PINK, 1))));
    robot.interact(() -> area.scrollTo(wanted.start()));

    assertThat(marks("reader-pink")).hasSize(1);
  }

  @Test
  void putsABarBesideAPassage(FxRobot robot) {
    Span passage = spanOf(specimen, "Day 1");
    show(robot, specimen, List.of(new Mark(passage, Mark.Look.PASSAGE, 0)), 0);

    assertThat(marks("reader-passage"))
        .singleElement()
        .satisfies(bar ->
            assertThat(onFx(() -> bar.localToScreen(bar.getLayoutBounds())).getMaxX())
                .isLessThan(bounds(passage).getMinX()));
  }

  @Test
  void tellsWhichHighlightWasClicked(FxRobot robot) {
    Span wanted = spanOf(specimen, "strong words");
    show(robot, specimen, List.of(new Mark(wanted, Mark.Look.YELLOW, 42)), 0);
    List<Long> clicked = new ArrayList<>();
    area.setOnMarkClicked(clicked::add);

    robot.moveTo(centre(wanted)).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    robot.moveTo(centre(spanOf(specimen, "A short word")));
    robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);

    assertThat(clicked).containsExactly(42L);
  }

  @Test
  void growsWithTheFontAndKeepsItsPlace(FxRobot robot) {
    Document document = longDocument();
    Span wanted = spanOf(document, "Paragraph 40 ");
    show(robot, document, List.of(new Mark(wanted, Mark.Look.YELLOW, 1)), wanted.start());
    Bounds before = bounds(wanted);

    robot.interact(() -> area.typographyProperty().set(Typography.DEFAULT.withFontSize(32)));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(bounds(wanted).getHeight()).isGreaterThan(before.getHeight() * 1.8);
    assertThat(topOf(area, wanted)).isBetween(0.0, 60.0);
    assertThat(marks("reader-yellow"))
        .allSatisfy(mark ->
            assertThat(((Rectangle) mark).getHeight()).isEqualTo(bounds(wanted).getHeight()));
  }

  @Test
  void growsWithTheFontAndKeepsItsPlaceAndWhatIsSelectedFarAway(FxRobot robot) {
    Document document = longDocument();
    Span selected = spanOf(document, "Paragraph 90 ");
    show(robot, document, List.of(), 0);
    robot.interact(() -> area.select(selected));
    robot.interact(() -> area.lookupAll(".content").forEach(it -> PixelScroll.by(it, -800)));
    WaitForAsyncUtils.waitForFxEvents();
    int top = area.topOffsetProperty().get();
    assertThat(onFx(() -> area.boundsOnScreen(selected))).isEmpty();

    robot.interact(() -> area.typographyProperty().set(Typography.DEFAULT.withFontSize(24)));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(area.topOffsetProperty().get()).isEqualTo(top);
    assertThat(area.selectionProperty().get()).contains(selected);
  }

  @Test
  void isAsHighAsItsWordsAfterEachChangeOfItsTypography(FxRobot robot) {
    show(robot, specimen, List.of(), 0);
    for (Typography typography :
        List.of(
            Typography.DEFAULT.withMeasure(45),
            Typography.DEFAULT.withLineHeight(2),
            Typography.DEFAULT.withFamily("Monospaced").withFontSize(20),
            Typography.DEFAULT)) {
      robot.interact(() -> area.typographyProperty().set(typography));
      WaitForAsyncUtils.waitForFxEvents();

      List<Double> shown =
          onFx(() -> cells().stream().map(cell -> cell.pane().getHeight()).toList());
      assertThat(shown)
          .as(typography.toString())
          .isNotEmpty()
          .isEqualTo(heightsOfAFreshArea(typography));
    }
  }

  /// The heights of the same paragraphs in an area that never had another typography.
  private List<Double> heightsOfAFreshArea(Typography typography) {
    int seen = onFx(() -> cells().size());
    ReadingArea fresh =
        onFx(() -> {
          ReadingArea made = new ReadingArea();
          made.getStylesheets().setAll(area.getStylesheets());
          made.typographyProperty().set(typography);
          Stage stage = new Stage();
          stage.setScene(new Scene(made, area.getWidth(), area.getHeight()));
          made.show(specimen, Images.NONE, List.of(), 0);
          // The stage is of all tests, and another one may have given it a width.
          stage.sizeToScene();
          stage.show();
          return made;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return onFx(() -> {
      List<Double> heights =
          new Viewport((Paper) fresh.lookup(".rich-text-area"))
              .cells().stream().limit(seen).map(cell -> cell.pane().getHeight()).toList();
      fresh.getScene().getWindow().hide();
      return heights;
    });
  }

  @Test
  void keepsTheColumnInTheMiddleWhenThePaneGrows(FxRobot robot) {
    show(robot, specimen, List.of(), 0);
    robot.interact(() -> area.getScene().getWindow().setWidth(1000));
    WaitForAsyncUtils.waitForFxEvents();

    Bounds first = bounds(spanOf(specimen, "A short word"));
    double margin = onFx(() -> area.screenToLocal(first)).getMinX();
    assertThat(margin).isEqualTo(area.columnStartProperty().get());
    assertThat(margin).isGreaterThan(150);
  }

  @Test
  void wrapsTheCellsOfATableThatIsTooWideInTheirColumns(FxRobot robot) {
    show(robot, wideTable(), List.of(), 0);
    Bounds first = bounds(spanOf(wideTable(), "first cell"));
    Bounds second = bounds(spanOf(wideTable(), "long words in a cell number 1"));
    Bounds last = bounds(spanOf(wideTable(), "number 9"));

    assertThat(second.getMinY()).isEqualTo(first.getMinY());
    assertThat(second.getMinX()).isGreaterThan(first.getMaxX());
    assertThat(last.getMinY()).isGreaterThan(second.getMaxY());
    assertThat(last.getMinX()).isGreaterThanOrEqualTo(second.getMinX());
    assertThat(onFx(() -> area.localToScreen(area.getLayoutBounds())).contains(last)).isTrue();
  }

  @Test
  void selectsByMouseInTheCellsOfATableThatIsTooWide(FxRobot robot) {
    for (String words : List.of("first cell", "cell number 4", "x\ty")) {
      Span wanted = spanOf(wideTable(), words);
      show(robot, wideTable(), List.of(), 0);

      drag(robot, left(wanted), right(wanted));

      assertThat(area.selectionProperty().get()).as(words).contains(wanted);
    }
  }

  @Test
  void selectsFromTheTextAboveIntoATableThatIsTooWide(FxRobot robot) {
    Span from = spanOf(wideTable(), "above it");
    Span to = spanOf(wideTable(), "number 4");
    show(robot, wideTable(), List.of(), 0);

    drag(robot, left(from), right(to));

    assertThat(area.selectionProperty().get()).contains(new Span(from.start(), to.end()));
    assertThat(marks("reader-selection")).hasSizeGreaterThan(3);
  }

  @Test
  void selectsAWordInTheCellsOfATableThatIsTooWide(FxRobot robot) {
    Span wanted = spanOf(wideTable(), "first");
    show(robot, wideTable(), List.of(), 0);

    robot.moveTo(centre(wanted)).doubleClickOn(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(area.selectionProperty().get()).contains(wanted);
  }

  @Test
  void selectsTheCellsOfATableThatIsTooWideByKeysAsAWhole(FxRobot robot) {
    Span first = spanOf(wideTable(), "first cell");
    show(robot, wideTable(), List.of(), 0);
    robot.moveTo(left(first)).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(area.selectionProperty().get()).contains(first);

    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(area.selectionProperty().get())
        .contains(new Span(first.start(), spanOf(wideTable(), "number 9").end()));
  }

  @Test
  void marksTheWordsInTheCellsOfATableThatIsTooWide(FxRobot robot) {
    Span wanted = spanOf(wideTable(), "number 4");
    List<Long> clicked = new ArrayList<>();
    show(robot, wideTable(), List.of(new Mark(wanted, Mark.Look.YELLOW, 7)), 0);
    area.setOnMarkClicked(clicked::add);

    robot.clickOn(centre(wanted));

    assertThat(marks("reader-yellow"))
        .first()
        .satisfies(mark ->
            assertThat(
                    onFx(() -> mark.localToScreen(mark.getLayoutBounds())).contains(centre(wanted)))
                .isTrue());
    assertThat(clicked).containsExactly(7L);
  }

  @Test
  void wrapsATableOnlyWhileThePaneIsTooNarrowForIt(FxRobot robot) {
    Document document =
        DocumentReader.read(
            Format.MARKDOWN,
            "| First | Second |\n|---|---|\n| x | " + "long words in a cell ".repeat(4) + " |\n");
    show(robot, document, List.of(), 0);
    double wide = bounds(spanOf(document, "long words in a cell")).getHeight();
    Span cell = spanOf(document, "long words in a cell ".repeat(4).strip());
    assertThat(bounds(cell).getHeight()).isEqualTo(wide);

    robot.interact(() -> area.getScene().getWindow().setWidth(420));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bounds(cell).getHeight()).isGreaterThan(wide * 1.5);

    robot.interact(() -> area.getScene().getWindow().setWidth(900));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bounds(cell).getHeight()).isEqualTo(wide);
  }

  @Test
  void bringsALineInTheMiddleOfAParagraphToTheTop(FxRobot robot) {
    String words = "Many words of one long paragraph. ".repeat(60);
    Document document = Texts.paragraphs("First.", words + "Here a talk begins. " + words, words);
    Span wanted = spanOf(document, "Here a talk begins");

    show(robot, document, List.of(), wanted.start());

    assertThat(topOf(area, wanted)).isBetween(-2.0, 8.0);
    robot.interact(() -> area.scrollTo(0));
    assertThat(area.topOffsetProperty().get()).isZero();
    robot.interact(() -> area.scrollTo(wanted.start()));
    assertThat(topOf(area, wanted)).isBetween(-2.0, 8.0);
    assertThat(area.topOffsetProperty().get()).isBetween(wanted.start() - 120, wanted.start());
  }

  @Test
  void putsTheCellsOfATableUnderTheirHeads(FxRobot robot) {
    Document document =
        DocumentReader.read(
            Format.MARKDOWN, "| A | Head |\n|---|---|\n| a long cell | cell |\n| x | y |\n");
    show(robot, document, List.of(), 0);

    double head = bounds(spanOf(document, "Head")).getMinX();
    assertThat(bounds(spanOf(document, "y")).getMinX()).isEqualTo(head);
    assertThat(head).isGreaterThan(bounds(spanOf(document, "a long cell")).getMaxX());
  }

  @Test
  void showsAnEmptyDocument(FxRobot robot) {
    show(robot, Texts.paragraphs(), List.of(), 0);

    robot.moveTo(area).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);

    assertThat(area.selectionProperty().get()).isEqualTo(Optional.empty());
  }

  private void show(FxRobot robot, Document document, List<Mark> marks, int top) {
    robot.interact(() -> area.show(document, Images.NONE, marks, top));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void drag(FxRobot robot, Point2D from, Point2D to) {
    // Each in a pulse of its own, or they are taken together.
    robot.moveTo(from);
    WaitForAsyncUtils.waitForFxEvents();
    robot.press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    robot.moveTo(from.midpoint(to));
    WaitForAsyncUtils.waitForFxEvents();
    robot.moveTo(to);
    WaitForAsyncUtils.waitForFxEvents();
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Document wideTable() {
    String cell =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "long words in a cell number " + i)
            .collect(java.util.stream.Collectors.joining(", "));
    return DocumentReader.read(
        Format.MARKDOWN,
        "A line above it.\n\n| A | B |\n|---|---|\n| first cell | " + cell + " |\n| x | y |\n");
  }

  private static Document longDocument() {
    return Texts.paragraphs(
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> "Paragraph " + i + " has something to say, but nothing that matters.")
            .toArray(String[]::new));
  }

  private Bounds bounds(Span span) {
    return onFx(() -> area.boundsOnScreen(span).orElseThrow());
  }

  private Point2D left(Span span) {
    Bounds box = bounds(new Span(span.start(), span.start() + 1));
    return new Point2D(box.getMinX() + 1, box.getCenterY());
  }

  private Point2D right(Span span) {
    Bounds box = bounds(new Span(span.end() - 1, span.end()));
    return new Point2D(box.getMaxX() - 1, box.getCenterY());
  }

  private Point2D centre(Span span) {
    Bounds box = bounds(span);
    return new Point2D(box.getCenterX(), box.getCenterY());
  }

  private static double topOf(ReadingArea shown, Span span) {
    return onFx(() -> shown.screenToLocal(shown.boundsOnScreen(span).orElseThrow()).getMinY());
  }

  private List<BlockCell> cells() {
    return onFx(() ->
        area.lookupAll(".reader-block").stream()
            .flatMap(flow -> BlockCell.findIn(flow.getParent()).stream())
            .toList());
  }

  private String textOnScreen() {
    StringBuilder words = new StringBuilder();
    cells()
        .forEach(cell -> {
          flowOf(cell).getChildren().forEach(node -> words.append(((Text) node).getText()));
          words.append('\n');
        });
    return words.toString();
  }

  private static TextFlow flowOf(BlockCell cell) {
    return (WordFlow) cell.words();
  }

  private static int lengthOf(BlockCell cell) {
    return flowOf(cell).getChildren().stream()
        .mapToInt(node -> ((Text) node).getText().length())
        .sum();
  }

  private List<Node> marks(String styleClass) {
    return onFx(() -> List.copyOf(area.lookupAll("." + styleClass)));
  }

  private static <T> T onFx(java.util.concurrent.Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}
