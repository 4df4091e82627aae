package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.library.Highlight;
import org.lectern.model.Document;
import org.lectern.model.Link;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.reader.area.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReaderPaneTest {

  private final Document document =
      Texts.paragraphs(
          IntStream.rangeClosed(1, 200)
              .mapToObj(i -> "Talk " + i + " was about number " + i + " and nothing else at all.")
              .toArray(String[]::new));
  private final Span passage = spanOf("Talk 90 ", "Talk 95 ");
  private final Highlight mark =
      Kept.highlight(7, document, "number 92", Highlight.Colour.GREEN, "Why?");
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

  @Test
  void showsATalkUnderItsHeader(FxRobot robot) {
    show(robot, talkPage());

    assertThat(wordsIn(".reader-header"))
        .containsExactly(
            "What numbers are",
            "Ada Example",
            "·",
            "keynote",
            "·",
            "Day 1",
            "·",
            "Video",
            "·",
            "Slides",
            "·",
            "●");
    Bounds first = bounds(spanOf("Talk 90 ", " was"));
    assertThat(onFx(() -> pane.area().screenToLocal(first)).getMinY()).isBetween(0.0, 30.0);
    assertThat(onFx(() -> pane.lookupAll(".reader-passage"))).isNotEmpty();
    assertThat(actions.done).isEmpty();
  }

  @Test
  void goesToAnotherTalkOfTheSameReport(FxRobot robot) {
    show(robot, talkPage());
    Page.OfReport first = talkPage();

    show(
        robot,
        new Page.OfReport(
            first.kept(),
            document,
            Optional.of(1),
            first.kept().talks().get(1).passage().start(),
            List.of()));

    assertThat(wordsIn(".reader-header")).containsExactly("Next");
    assertThat(onFx(() -> pane.area().topOffsetProperty().get()))
        .isEqualTo(document.plainText().indexOf("Talk 95 "));
    assertThat(actions.done).isEmpty();
  }

  @Test
  void opensTheLinksOfTheHeader(FxRobot robot) {
    show(robot, talkPage());

    List<Node> links = onFx(() -> List.copyOf(pane.lookupAll(".hyperlink.reader-detail")));
    assertThat(links).singleElement().satisfies(link -> robot.interact(((Hyperlink) link)::fire));
    assertThat(actions.done).containsExactly("open https://example.org/v");
  }

  @Test
  void leadsToTheNextTalk(FxRobot robot) {
    show(robot, talkPage());

    List<Node> steps = onFx(() -> List.copyOf(pane.lookupAll(".reader-step")));
    assertThat(steps).extracting(Node::isDisabled).containsExactly(true, false);
    robot.interact(((Button) steps.getLast())::fire);
    assertThat(actions.done).containsExactly("open lectern:talk/1/1");
  }

  @Test
  void leadsToTheFileByItsMenu(FxRobot robot) {
    show(robot, talkPage());

    robot.interact(() -> {
      ContextMenu menu = ((Control) pane.lookup(".rich-text-area")).getContextMenu();
      menu.getOnShowing().handle(null);
      Menu file =
          menu.getItems().stream()
              .filter(item -> "File".equals(item.getText()))
              .map(Menu.class::cast)
              .findFirst()
              .orElseThrow();
      file.getItems().forEach(MenuItem::fire);
    });

    long report = talkPage().kept().report().id();
    assertThat(actions.done)
        .startsWith("open the file of " + report, "show the file of " + report)
        .satisfiesExactly(
            open -> {},
            show -> {},
            save -> assertThat(save).startsWith("save as PDF OfReport[report=" + report),
            print -> assertThat(print).startsWith("print OfReport[report=" + report));
  }

  @Test
  void leadsToTheFirstTalkBelowInAWholeReport(FxRobot robot) {
    Page.OfReport talk = talkPage();
    show(robot, new Page.OfReport(talk.kept(), talk.document(), Optional.empty(), 0, List.of()));

    List<Node> steps = onFx(() -> List.copyOf(pane.lookupAll(".reader-step")));
    assertThat(steps).extracting(Node::isDisabled).containsExactly(false, false);
    robot.interact(((Button) steps.getLast())::fire);
    assertThat(actions.done).containsExactly("open lectern:talk/1/0");
  }

  @Test
  void findsInTheTextByKeys(FxRobot robot) {
    show(robot, talkPage());
    robot.interact(pane::find);
    robot.write("number 95");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(onFx(() -> ((Label) pane.lookup("#find-count")).getText())).isEqualTo("1 of 1");
    assertThat(onFx(() -> pane.lookupAll(".reader-current-hit"))).isNotEmpty();
    assertThat(onFx(() -> pane.lookupAll(".reader-tick-mark"))).hasSize(1);

    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(onFx(() -> pane.lookup("#find-field").isFocused())).isFalse();
    assertThat(onFx(() -> pane.lookupAll(".reader-current-hit"))).isEmpty();
  }

  @Test
  void goesFromTalkToTalkByKeys(FxRobot robot) {
    show(robot, talkPage());
    robot.interact(() -> pane.area().requestFocus());

    robot.type(KeyCode.K);
    robot.type(KeyCode.J);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(actions.done).containsExactly("open lectern:talk/1/1");
  }

  @Test
  void keepsItsPlaceWhenAHighlightComes(FxRobot robot) {
    show(robot, talkPage());
    robot.interact(() -> pane.area().scrollTo(spanOf("Talk 40 ", " was").start()));
    int top = pane.area().topOffsetProperty().get();

    robot.interact(() -> model.update(Kept.kept(document, talks(), List.of(mark)), Optional.of(0)));

    assertThat(pane.area().topOffsetProperty().get()).isEqualTo(top);
    assertThat(actions.done).containsExactly("moved " + top);
  }

  @Test
  void zoomsByTheWheelWithCtrl(FxRobot robot) {
    show(robot, talkPage());
    double before = bounds(spanOf("Talk 91", " was")).getHeight();

    robot.interact(() -> Event.fireEvent(pane.area(), wheelUpWithCtrl()));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(model.zoomProperty().get()).isGreaterThan(1);
    assertThat(bounds(spanOf("Talk 91", " was")).getHeight()).isGreaterThan(before);
  }

  @Test
  void hasAMenuForTheSelection(FxRobot robot) {
    show(robot, talkPage());
    Span wanted = spanOf("number 91", " and");
    robot.interact(() -> pane.area().select(wanted));

    openMenu(robot);
    robot.clickOn("Search for the selection");
    openMenu(robot);
    robot.clickOn("Tag this talk…");
    openMenu(robot);
    robot.clickOn("Comment…");

    assertThat(actions.done)
        .containsExactly(
            "search number 91",
            "tag",
            "begin COMMENT " + wanted.start() + "–" + wanted.end() + " yellow");
  }

  private void openMenu(FxRobot robot) {
    openMenu(robot, 290, 290);
  }

  private void openMenu(FxRobot robot, double screenX, double screenY) {
    robot.interact(() ->
        Event.fireEvent(
            pane.lookup(".content"),
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 90, 90, screenX, screenY, false, null)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void hasAMenuForCorrectionsOfThePlaceThatIsClicked(FxRobot robot) {
    show(robot, talkPage());
    Span word = spanOf("about number 91", " and");
    Bounds there = bounds(word);

    for (String item : List.of("Make this a talk", "Split here", "This is no talk", "Edit talk…")) {
      openMenu(robot, there.getMinX() + 8, there.getCenterY());
      robot.clickOn(item);
    }

    assertThat(actions.done)
        .containsExactly(
            "make a talk at " + spanOf("Talk 91 ", " was").start(),
            "split at " + word.start(),
            "no talk at " + passage.start(),
            "edit at " + passage.start());
  }

  @Test
  void leadsFromAMadePageIntoTheLibrary(FxRobot robot) {
    Page.Made made =
        EditionPage.of(Kept.EDITION, List.of(Kept.entry(3, "Trip report", Kept.EDITION)));
    show(robot, made);

    int at = made.document().plainText().indexOf("Trip report");
    click(robot, new Span(at, at + 4));

    assertThat(actions.done).containsExactly("open lectern:report/3");
    assertThat(onFx(() -> pane.lookup(".reader-header").isVisible())).isFalse();
  }

  @Test
  void offersNothingToCorrectOnAMadePage(FxRobot robot) {
    show(robot, EditionPage.of(Kept.EDITION, List.of(Kept.entry(3, "Trip report", Kept.EDITION))));

    openMenu(robot);

    assertThat(
            robot.lookup(".menu-item").queryAll().stream()
                .filter(Node::isVisible)
                .map(item -> ((Labeled) item.lookup(".label")).getText()))
        .containsExactly("Select all");
  }

  /// The robot's wheel knows no modifiers.
  private static ScrollEvent wheelUpWithCtrl() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        10,
        10,
        10,
        10,
        false,
        true,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.LINES,
        1,
        0,
        null);
  }

  private Page.OfReport talkPage() {
    return new Page.OfReport(
        Kept.kept(document, talks(), List.of(mark)),
        document,
        Optional.of(0),
        passage.start(),
        List.of());
  }

  private List<Talk> talks() {
    Talk talk =
        new Talk(
            Optional.of("What numbers are"),
            List.of("Ada Example"),
            Optional.of("Day 1"),
            TalkKind.KEYNOTE,
            passage,
            List.of(new Link("Video", "https://example.org/v"), new Link("Slides", "")),
            0.4,
            "a short line");
    Span rest = new Span(passage.end(), document.plainText().length());
    Talk next =
        new Talk(
            Optional.of("Next"),
            List.of(),
            Optional.empty(),
            TalkKind.TALK,
            rest,
            List.of(),
            1,
            "");
    return List.of(talk, next);
  }

  private Span spanOf(String from, String before) {
    int start = document.plainText().indexOf(from);
    return new Span(start, document.plainText().indexOf(before, start + 1));
  }

  private void show(FxRobot robot, Page page) {
    robot.interact(() -> model.show(page));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void drag(FxRobot robot, Span span) {
    Bounds first = bounds(new Span(span.start(), span.start() + 1));
    Bounds last = bounds(new Span(span.end() - 1, span.end()));
    robot.moveTo(new Point2D(first.getMinX() + 1, first.getCenterY()));
    WaitForAsyncUtils.waitForFxEvents();
    robot.press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    robot.moveTo(new Point2D(last.getMaxX() - 1, last.getCenterY()));
    WaitForAsyncUtils.waitForFxEvents();
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void click(FxRobot robot, Span span) {
    Bounds box = bounds(span);
    robot.moveTo(new Point2D(box.getCenterX(), box.getCenterY()));
    robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Bounds bounds(Span span) {
    return onFx(() -> pane.area().boundsOnScreen(span).orElseThrow());
  }

  private Bounds boundsOf(String selector) {
    return onFx(() -> {
      Node node = pane.lookup(selector);
      return node.localToScreen(node.getLayoutBounds());
    });
  }

  private List<String> wordsIn(String selector) {
    return onFx(() ->
        pane.lookup(selector).lookupAll("*").stream()
            .filter(node -> node instanceof Labeled && !(node instanceof Button))
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static <T> T onFx(java.util.concurrent.Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}
