package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.library.Highlight;
import org.lectern.model.Document;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.reader.area.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Each way to make and to change a highlight, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class HighlightingTest {

  private final Document document =
      Texts.paragraphs(
          IntStream.rangeClosed(1, 60)
              .mapToObj(i -> "Talk " + i + " was about number " + i + " and nothing else at all.")
              .toArray(String[]::new));
  private final Highlight mark =
      Kept.highlight(7, document, "number 5 ", Highlight.Colour.GREEN, "Why?")
          .edited(
              new Highlight.Note(Highlight.Colour.GREEN, false, "Why?", List.of("memory")),
              Kept.MADE);
  private final Actions actions = new Actions();
  private final ReaderModel model = new ReaderModel();
  private ReaderPane pane;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    pane = new ReaderPane(model, actions);
    stage.setScene(new Scene(pane, 900, 700));
    // The stage is of all tests, and another one may have given it a width.
    stage.sizeToScene();
    stage.show();
  }

  @BeforeEach
  void showTalk(FxRobot robot) {
    actions.knows(mark);
    show(robot, mark);
  }

  @Test
  void highlightsASelectionByKeys(FxRobot robot) {
    Span wanted = spanOf("about number 6", " and");
    drag(robot, wanted);

    robot.type(KeyCode.H);
    drag(robot, wanted);
    robot.type(KeyCode.DIGIT3);
    drag(robot, wanted);
    robot.type(KeyCode.H);
    drag(robot, wanted);
    robot.type(KeyCode.N);
    WaitForAsyncUtils.waitForFxEvents();

    String span = wanted.start() + "–" + wanted.end();
    assertThat(actions.done)
        .containsExactly(
            "highlight " + span + " yellow",
            "highlight " + span + " blue",
            "highlight " + span + " blue",
            "begin COMMENT " + span + " blue");
  }

  @Test
  void highlightsASelectionByMouse(FxRobot robot) {
    Span wanted = spanOf("about number 6", " and");

    drag(robot, wanted);
    Bounds bubble = boundsOf(".reader-colours");
    assertThat(bubble.intersects(bounds(wanted))).isFalse();
    robot.clickOn(".reader-colour .blue");

    assertThat(actions.done)
        .containsExactly("highlight " + wanted.start() + "–" + wanted.end() + " blue");
    assertThat(onFx(() -> pane.selectionBubble().isShowing())).isFalse();
  }

  @Test
  void closesThePopUpByEscape(FxRobot robot) {
    drag(robot, spanOf("about number 6", " and"));
    assertThat(onFx(() -> pane.selectionBubble().isShowing())).isTrue();

    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

    assertThat(onFx(() -> pane.selectionBubble().isShowing())).isFalse();
  }

  @Test
  void keepsACommentThatIsWrittenAtAHighlight(FxRobot robot) {

    click(robot, mark.anchor().span());
    TextArea comment = onFx(() -> (TextArea) pane.lookup(".reader-note .text-area"));
    assertThat(comment.getText()).isEqualTo("Why?");
    robot.interact(() -> comment.setText("Because."));
    click(robot, spanOf("Talk 1 ", " was"));

    assertThat(actions.done).containsExactly("annotate 7 green “Because.” [memory]");
  }

  @Test
  void recoloursAndDeletesAHighlight(FxRobot robot) {

    click(robot, mark.anchor().span());
    robot.clickOn(".reader-note .pink");
    robot.clickOn("Delete");

    assertThat(actions.done).containsExactly("annotate 7 pink “Why?” [memory]", "delete 7");
  }

  @Test
  void deletesTheOpenHighlightByItsKeyAndNoneThatIsNotOpen(FxRobot robot) {
    putCaret(robot, mark.anchor().span());
    robot.type(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(actions.done).isEmpty();

    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(actions.done).containsExactly("delete 7");
    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isFalse();
  }

  @Test
  void theDeleteKeyInTheCommentDeletesALetter(FxRobot robot) {
    robot.interact(() -> pane.edit(7, Marking.Part.COMMENT));
    robot.type(KeyCode.HOME).type(KeyCode.DELETE).type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(actions.done).containsExactly("annotate 7 green “hy?” [memory]");
  }

  @Test
  void opensAHighlightForACommentToBeWritten(FxRobot robot) {

    robot.interact(() -> pane.edit(7, Marking.Part.COMMENT));

    assertThat(onFx(() -> pane.lookup(".reader-note .text-area").isFocused())).isTrue();
  }

  @Test
  void givesTheKeyboardBackToTheTextByEscapeAndByDone(FxRobot robot) {
    robot.interact(this::putSomethingBeside);
    robot.interact(() -> pane.edit(7, Marking.Part.COMMENT));
    robot.type(KeyCode.ESCAPE);
    assertThat(onFx(this::textHasKeyboard)).isTrue();

    robot.interact(() -> pane.edit(7, Marking.Part.TAGS));
    robot.clickOn("Done");
    assertThat(onFx(this::textHasKeyboard)).isTrue();
  }

  /// As the sidebar is, which would get the keyboard else.
  private void putSomethingBeside() {
    HBox root = new HBox();
    pane.getScene().setRoot(root);
    root.getChildren().setAll(pane, new Button("beside"));
    HBox.setHgrow(pane, Priority.ALWAYS);
    root.applyCss();
    root.layout();
  }

  private boolean textHasKeyboard() {
    Node node = pane.getScene().getFocusOwner();
    while (node != null && node != pane.area()) {
      node = node.getParent();
    }
    return node != null;
  }

  @Test
  void underlinesAndTagsASelectionByMouse(FxRobot robot) {
    Span wanted = spanOf("about number 6", " and");
    drag(robot, wanted);
    robot.clickOn(named("Underline (U)"));
    drag(robot, wanted);
    robot.clickOn(named("Tag… (T)"));
    drag(robot, wanted);
    robot.clickOn(named("Comment… (N)"));

    assertThat(actions.done)
        .containsExactly(
            "highlight " + words(wanted) + " yellow underlined",
            "begin TAGS " + words(wanted) + " yellow",
            "begin COMMENT " + words(wanted) + " yellow");
  }

  @Test
  void underlinesAndTagsASelectionByKeys(FxRobot robot) {
    Span wanted = spanOf("about number 6", " and");
    drag(robot, wanted);
    robot.type(KeyCode.U);
    drag(robot, wanted);
    robot.type(KeyCode.T);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(actions.done)
        .containsExactly(
            "highlight " + words(wanted) + " yellow underlined",
            "begin TAGS " + words(wanted) + " yellow");
  }

  @Test
  void copiesASelection(FxRobot robot) {
    drag(robot, spanOf("about number 6", " and"));
    robot.clickOn(named("Copy"));

    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("about number 6");
  }

  @Test
  void selectsAndHighlightsByTheKeyboardAlone(FxRobot robot) {
    putCaret(robot, spanOf("about number 6", " and"));
    robot.press(KeyCode.SHIFT);
    robot.type(KeyCode.RIGHT, 5);
    robot.release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(onFx(() -> pane.selectionBubble().isShowing())).isTrue();
    robot.type(KeyCode.DIGIT2);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(actions.done)
        .containsExactly("highlight " + words(spanOf("about number 6", " number")) + " green");
  }

  @Test
  void highlightsAParagraphAndATalkByMouse(FxRobot robot) {
    clickWithCtrl(robot, spanOf("number 6", " and"), false);
    clickWithCtrl(robot, spanOf("number 6", " and"), true);

    assertThat(actions.done)
        .containsExactly(
            "highlight " + words(spanOf("Talk 6 ", "\n")) + " yellow",
            "highlight " + words(spanOf("Talk 3 ", "\nTalk 9 ")) + " yellow");
  }

  @Test
  void highlightsAParagraphAndATalkByKeys(FxRobot robot) {
    putCaret(robot, spanOf("number 6", " and"));
    robot.type(KeyCode.P);
    robot.type(KeyCode.A);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(actions.done)
        .containsExactly(
            "highlight " + words(spanOf("Talk 6 ", "\n")) + " yellow",
            "highlight " + words(spanOf("Talk 3 ", "\nTalk 9 ")) + " yellow");
  }

  /// In the first line, in the middle, at the right edge, in the last lines, and over half of the
  /// view.
  @ParameterizedTest
  @CsvSource({
    "Talk 1 ,was",
    "number 7 ,and",
    "else at,\\n",
    "Talk 13 ,was",
    "number 3 ,Talk 10 ",
    "number 15 ,else"
  })
  void neverCoversTheHighlightItIsAt(String from, String before, FxRobot robot) {
    Span span = spanOf(from, before.replace("\\n", "\n"));
    String words = span.in(document.plainText());
    show(robot, Kept.highlight(8, document, words, Highlight.Colour.BLUE, ""));

    clickAtStartOf(robot, span);

    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isTrue();
    assertThat(boundsOf(".reader-note").intersects(bounds(span))).isFalse();
  }

  @Test
  void opensAHighlightOverTheWholeReport(FxRobot robot) {
    String all = document.plainText();
    show(robot, Kept.highlight(8, document, all, Highlight.Colour.BLUE, ""));
    robot.interact(() -> pane.area().scrollTo(all.length() - 1));
    WaitForAsyncUtils.waitForFxEvents();

    clickAtStartOf(robot, spanOf("number 55 ", "and"));

    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isTrue();
  }

  @Test
  void opensAHighlightBetweenItsLines(FxRobot robot) {
    Span word = spanOf("number 5 ", "and");
    Bounds line = bounds(word);
    Bounds next = bounds(spanOf("number 6 ", "and"));

    assertThat(next.getMinY()).isGreaterThan(line.getMaxY() + 1);
    clickAt(robot, line.getCenterX(), line.getMaxY() + 1);

    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isTrue();
  }

  @Test
  void opensTheHighlightAtTheCaretByEnter(FxRobot robot) {
    putCaret(robot, mark.anchor().span());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isTrue();
  }

  @Test
  void writesToTheHighlightBeforeTheCaretByKeys(FxRobot robot) {
    putCaret(robot, mark.anchor().span());

    robot.type(KeyCode.N);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(onFx(() -> pane.lookup(".reader-note .text-area").isFocused())).isTrue();
    robot.type(KeyCode.ESCAPE);

    putCaret(robot, mark.anchor().span());
    robot.type(KeyCode.T);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(onFx(() -> pane.lookup(".reader-note .text-field").isFocused())).isTrue();
  }

  @Test
  void keepsACommentThatIsBeingWrittenWhenThePageTurns(FxRobot robot) {
    robot.interact(() -> pane.edit(7, Marking.Part.COMMENT));
    robot.write(" Later");

    robot.interact(() -> model.show(new Page.Empty()));

    assertThat(actions.done).contains("annotate 7 green “Why? Later” [memory]");
  }

  @Test
  void aTagThatIsTypedBeforeTheOneBeforeItIsKeptLeavesThatOne(FxRobot robot) {
    robot.interact(() -> pane.edit(7, Marking.Part.TAGS));
    robot.write("one,two,");
    Highlight first =
        mark.edited(mark.note().with(List.of("memory", "one")), Kept.MADE.plusSeconds(1));
    robot.interact(
        () -> model.update(Kept.kept(document, List.of(talk()), List.of(first)), Optional.of(0)));
    robot.write("three,");

    assertThat(actions.done).last().isEqualTo("annotate 7 green “Why?” [memory, one, three, two]");
  }

  @Test
  void showsATagThatCameFromElsewhereAndHasRoomForIt(FxRobot robot) {
    click(robot, mark.anchor().span());
    Bounds before = boundsOf(".reader-note");

    List<String> many = List.of("memory", "a long tag", "another long tag", "one more long tag");
    Highlight tagged = mark.edited(mark.note().with(many), Kept.MADE.plusSeconds(1));
    robot.interact(
        () -> model.update(Kept.kept(document, List.of(talk()), List.of(tagged)), Optional.of(0)));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(onFx(() -> pane.lookupAll(".reader-note .chip").size())).isEqualTo(4);
    assertThat(boundsOf(".reader-note").getHeight()).isGreaterThan(before.getHeight());
  }

  @Test
  void whatIsTypedOfATagStaysWhenTheColourIsChanged(FxRobot robot) {
    robot.interact(() -> pane.edit(7, Marking.Part.TAGS));
    robot.write("idea");

    Highlight pink = mark.edited(mark.note().with(Highlight.Colour.PINK), Kept.MADE.plusSeconds(1));
    robot.interact(
        () -> model.update(Kept.kept(document, List.of(talk()), List.of(pink)), Optional.of(0)));

    TextField field = onFx(() -> (TextField) pane.lookup(".reader-note .text-field"));
    String typed = onFx(field::getText);
    assertThat(typed).isEqualTo("idea");
  }

  @Test
  void underlinesAHighlight(FxRobot robot) {
    click(robot, mark.anchor().span());
    robot.clickOn(named("Underline"));

    assertThat(actions.done).containsExactly("annotate 7 green underlined “Why?” [memory]");
  }

  @Test
  void tagsAHighlightAndTakesATagOff(FxRobot robot) {
    click(robot, mark.anchor().span());
    robot.clickOn(".reader-note .text-field");
    robot.write("new tag,");
    robot.clickOn(named("Remove tag memory"));
    robot.clickOn(".reader-note .text-field").write("open").type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(actions.done)
        .containsExactly(
            "annotate 7 green “Why?” [memory, new tag]",
            "annotate 7 green “Why?” [new tag]",
            "annotate 7 green “Why?” [new tag, open]");
  }

  @Test
  void movesTheEndsOfAHighlightByMouse(FxRobot robot) {
    click(robot, mark.anchor().span());
    Span wider = spanOf("number 5 and nothing", " else");
    dragHandle(robot, "end", lastCornerOf(bounds(wider)));
    assertThat(actions.done).containsExactly("resize 7 " + words(wider));
    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isTrue();

    Bounds about = bounds(spanOf("about number 5 ", " number"));
    dragHandle(robot, "start", new Point2D(about.getMinX() + 1, about.getMinY()));
    assertThat(actions.done)
        .last()
        .isEqualTo("resize 7 " + words(spanOf("about number 5 ", "and")));
  }

  @Test
  void movesTheEndsOfAHighlightByKeys(FxRobot robot) {
    click(robot, mark.anchor().span());
    for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT, KeyCode.DOWN)) {
      robot.press(KeyCode.ALT, KeyCode.SHIFT).type(arrow).release(KeyCode.ALT, KeyCode.SHIFT);
    }
    WaitForAsyncUtils.waitForFxEvents();

    int number = mark.anchor().span().start();
    assertThat(actions.done)
        .containsExactly(
            "resize 7 " + words(spanOf("number 5 and", " nothing")),
            "resize 7 " + words(spanOf("about number 5 and", " nothing")),
            "resize 7 " + words(spanOf("about number 5", " and")),
            "resize 7 " + words(new Span(number, number + 8)));
  }

  @Test
  void followsItsHighlightWhileItIsOpen(FxRobot robot) {
    click(robot, mark.anchor().span());
    Bounds before = boundsOf(".reader-handle.end");

    Highlight wider = Kept.highlight(7, document, "number 5 and", Highlight.Colour.GREEN, "Why?");
    robot.interact(
        () -> model.update(Kept.kept(document, List.of(talk()), List.of(wider)), Optional.of(0)));
    assertThat(boundsOf(".reader-handle.end").getMinX()).isGreaterThan(before.getMinX());

    robot.interact(
        () -> model.update(Kept.kept(document, List.of(talk()), List.of()), Optional.of(0)));
    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isFalse();
  }

  @Test
  void opensTheTagsOfAHighlightThatHasJustCome(FxRobot robot) {
    show(robot);
    robot.interact(() -> pane.edit(7, Marking.Part.TAGS));
    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isFalse();

    robot.interact(() -> {
      model.update(Kept.kept(document, List.of(talk()), List.of(mark)), Optional.of(0));
      pane.edit(7, Marking.Part.TAGS);
    });
    assertThat(onFx(() -> pane.lookup(".reader-note").isVisible())).isTrue();
    assertThat(onFx(() -> pane.lookup(".reader-note .text-field").isFocused())).isTrue();
  }

  @Test
  void aHighlightThatEndsWithALineBreakHasBothHandles(FxRobot robot) {
    Span lines = spanOf("number 5 ", "Talk 6 ");
    String words = lines.in(document.plainText());
    assertThat(words).endsWith("\n");
    show(robot, Kept.highlight(8, document, words, Highlight.Colour.BLUE, ""));

    clickAtStartOf(robot, lines);

    assertThat(onFx(() -> pane.lookup(".reader-handle.end").isVisible())).isTrue();
    Bounds last = bounds(new Span(lines.end() - 2, lines.end() - 1));
    Bounds handle = boundsOf(".reader-handle.end");
    assertThat(handle.getCenterX()).isCloseTo(last.getMaxX(), within(2.0));
    assertThat(handle.getCenterY()).isGreaterThan(last.getMaxY());
  }

  @Test
  void leavesTheLineBreakBehindASelectedLineOut(FxRobot robot) {
    Span line = spanOf("Talk 6 ", "\n");
    robot.interact(() -> {
      pane.area().requestFocus();
      pane.area().select(new Span(line.start(), line.end() + 1));
    });

    robot.type(KeyCode.H);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(actions.done).containsExactly("highlight " + words(line) + " yellow");
  }

  @Test
  void aSelectedLineBreakIsNothingToHighlight(FxRobot robot) {
    int end = spanOf("Talk 6 ", "\n").end();
    robot.interact(() -> {
      pane.area().requestFocus();
      pane.area().select(new Span(end, end + 1));
    });

    robot.type(KeyCode.H);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(actions.done).isEmpty();
  }

  private void clickAtStartOf(FxRobot robot, Span span) {
    click(robot, new Span(span.start(), span.start() + 3));
  }

  private Node named(String name) {
    return onFx(() ->
        pane.lookupAll("*").stream()
            .filter(node -> name.equals(node.getAccessibleText()))
            .findFirst()
            .orElseThrow());
  }

  private void show(FxRobot robot, Highlight... highlights) {
    Page.OfReport page =
        new Page.OfReport(
            Kept.kept(document, List.of(talk()), List.of(highlights)),
            document,
            Optional.of(0),
            0,
            List.of());
    robot.interact(() -> model.show(page));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Talk talk() {
    return new Talk(
        Optional.of("What numbers are"),
        List.of(),
        Optional.empty(),
        TalkKind.TALK,
        spanOf("Talk 3 ", "Talk 9 "),
        List.of(),
        1,
        "");
  }

  private Span spanOf(String from, String before) {
    int start = document.plainText().indexOf(from);
    return new Span(start, document.plainText().indexOf(before, start + 1));
  }

  private void drag(FxRobot robot, Span span) {
    Bounds first = bounds(new Span(span.start(), span.start() + 1));
    Bounds last = bounds(new Span(span.end() - 1, span.end()));
    drag(
        robot,
        new Point2D(first.getMinX() + 1, first.getCenterY()),
        new Point2D(last.getMaxX() - 1, last.getCenterY()));
  }

  private void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from);
    WaitForAsyncUtils.waitForFxEvents();
    robot.press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    robot.moveTo(to);
    WaitForAsyncUtils.waitForFxEvents();
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void click(FxRobot robot, Span span) {
    Bounds box = bounds(span);
    clickAt(robot, box.getCenterX(), box.getCenterY());
  }

  private static void clickAt(FxRobot robot, double screenX, double screenY) {
    robot.moveTo(new Point2D(screenX, screenY));
    robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The robot's mouse knows no modifiers.
  private void clickWithCtrl(FxRobot robot, Span span, boolean shift) {
    Bounds box = bounds(span);
    Point2D centre = new Point2D(box.getCenterX(), box.getCenterY());
    robot.interact(() -> {
      Node content = pane.lookup(".content");
      fire(content, MouseEvent.MOUSE_PRESSED, centre, shift, true);
      fire(content, MouseEvent.MOUSE_RELEASED, centre, shift, true);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The headless platform forgets at the first movement which button is down, so that a small node
  /// does not hear how a movement that began on it goes on.
  private void dragHandle(FxRobot robot, String end, Point2D to) {
    robot.interact(() -> {
      Node handle = pane.lookup(".reader-handle." + end);
      fire(handle, MouseEvent.MOUSE_DRAGGED, to, false, false);
      fire(handle, MouseEvent.MOUSE_RELEASED, to, false, false);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void fire(
      Node node, EventType<MouseEvent> type, Point2D screen, boolean shift, boolean ctrl) {
    Point2D at = node.screenToLocal(screen);
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            shift,
            ctrl,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private void putCaret(FxRobot robot, Span span) {
    robot.interact(() -> {
      pane.area().requestFocus();
      pane.area().select(span);
      pane.area().clearSelection();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String words(Span span) {
    return span.start() + "–" + span.end();
  }

  private Bounds bounds(Span span) {
    return onFx(() -> {
      // The lines stand where they belong only when they were laid out.
      pane.getScene().getRoot().applyCss();
      pane.getScene().getRoot().layout();
      return pane.area().boundsOnScreen(span).orElseThrow();
    });
  }

  private Bounds boundsOf(String selector) {
    return onFx(() -> {
      Node node = pane.lookup(selector);
      return node.localToScreen(node.getLayoutBounds());
    });
  }

  private static Point2D lastCornerOf(Bounds box) {
    return new Point2D(box.getMaxX(), box.getMaxY());
  }

  private static <T> T onFx(java.util.concurrent.Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}
