package org.lectern.ui.window;

import static org.lectern.ui.window.Running.onFx;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Span;
import org.lectern.ui.Target;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody before the screen, with mouse and keyboard. After each gesture they wait until Lectern
/// has answered.
final class Person {

  /// How far a hand drags at once, in pixels.
  private static final double STEP = 15;

  private final Path folder;
  private final FxRobot robot = new FxRobot();
  private Running running;

  private Person(Path folder) {
    this.folder = folder;
    this.running = Running.on(folder);
  }

  /// Opens Lectern on a library of their own.
  static Person at(Path folder) {
    return new Person(folder);
  }

  /// Opens Lectern where its samples were removed before.
  static Person atEmptyLibrary(Path folder) {
    try (Library library = SqliteLibrary.open(folder)) {
      library.keepSetting(SettingKeys.SAMPLES, "seen");
    }
    return new Person(folder);
  }

  Running lectern() {
    return running;
  }

  /// What they see.
  Sight sees() {
    return new Sight(running.stage().getScene());
  }

  /// What they see in the window that opened last.
  Sight seesDialog() {
    return new Sight(onFx(() -> robot.listTargetWindows().getLast().getScene()));
  }

  void closes() {
    running.close();
  }

  void closesAndOpensAgain() {
    running.close();
    running = Running.on(folder);
  }

  void drops(Path... paths) {
    robot.interact(() -> running.window().drop(List.of(paths)));
    running.settle();
  }

  /// Drops again while the first drop is still being imported.
  void dropsAtOnce(List<Path> first, List<Path> second) {
    robot.interact(() -> {
      running.window().drop(first);
      running.window().drop(second);
    });
    running.settle();
  }

  /// Presses Cancel as soon as the line at the bottom begins so.
  void cancelsWhenTold(String beginning) {
    Labeled status = robot.lookup("#import-status").query();
    Button cancel = robot.lookup("#import-cancel").query();
    status
        .textProperty()
        .subscribe(text -> {
          if (text.startsWith(beginning)) {
            cancel.fire();
          }
        });
  }

  /// Comes back to the window from another program's.
  void looksAgain() {
    robot.interact(() -> running.window().workspace().refreshIfChanged());
    running.settle();
  }

  /// Clicks what a selector finds, or what bears these words, as soon as it is there: a menu behind
  /// an entry opens a moment after the mouse is on it.
  void clicks(String query) {
    Running.waitUntil(() -> robot.lookup(query).tryQuery().isPresent());
    // What has just opened is in its place only when it was laid out.
    Running.awaitPulse();
    robot.clickOn(query);
    running.settle();
  }

  void clicks(Node node) {
    robot.clickOn(node);
    running.settle();
  }

  /// Goes by the keyboard to what may be out of sight.
  void focuses(Node node) {
    robot.interact(node::requestFocus);
  }

  /// Chooses what opens a dialog, which stays until it is answered.
  void asks(String query) {
    robot.clickOn(query);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// What is suggested under the field that they type into; nothing while no list is there.
  List<String> seesSuggested() {
    return onFx(() ->
        robot.lookup(".auto-complete-popup .list-cell").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .filter(Objects::nonNull)
            .toList());
  }

  /// The headless robot's mouse knows no modifiers, so that the click is told by hand.
  void clicksWithCtrl(Node node) {
    robot.interact(() -> {
      Bounds box = node.localToScreen(node.getLayoutBounds());
      for (var type :
          List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
        Event.fireEvent(node, withCtrl(type, node, box));
      }
    });
    running.settle();
  }

  private static MouseEvent withCtrl(EventType<MouseEvent> type, Node node, Bounds box) {
    double x = box.getCenterX();
    double y = box.getCenterY();
    Point2D at = node.screenToLocal(x, y);
    PickResult pick = new PickResult(node, at.getX(), at.getY());
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        pick);
  }

  /// Presses a key that opens a dialog, which stays until it is answered.
  void asks(KeyCode key) {
    robot.push(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void clicksWith(MouseButton button) {
    robot.press(button).release(button);
    running.settle();
  }

  void opensMenuOn(Node node) {
    robot.rightClickOn(node);
    running.settle();
  }

  void opensMenuOnWords(String words) {
    pointsAt(words);
    clicksWith(MouseButton.SECONDARY);
  }

  /// Presses keys together.
  void presses(KeyCode... keys) {
    robot.push(keys);
    running.settle();
  }

  /// Types into the window that opened last: to the headless platform the others keep the focus.
  void types(String words) {
    Scene scene = onFx(() -> robot.listTargetWindows().getLast().getScene());
    for (char letter : words.toCharArray()) {
      robot.robotContext().getBaseRobot().typeKeyboard(scene, KeyCode.UNDEFINED, "" + letter);
    }
    running.settle();
  }

  void selectsByMouse(String words) {
    Span span = spanOf(words);
    Bounds first = boundsOf(new Span(span.start(), span.start() + 1));
    Bounds last = boundsOf(new Span(span.end() - 1, span.end()));
    robot.moveTo(new Point2D(first.getMinX() + 1, first.getCenterY()));
    WaitForAsyncUtils.waitForFxEvents();
    robot.press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    robot.moveTo(new Point2D(last.getMaxX() - 1, last.getCenterY()));
    WaitForAsyncUtils.waitForFxEvents();
    robot.release(MouseButton.PRIMARY);
    running.settle();
  }

  /// Presses the mouse on a node and lets it go some steps to the right, slowly, as a hand does: a
  /// slider looks where its thumb is by now.
  void drags(Node node, int steps) {
    robot.moveTo(node);
    WaitForAsyncUtils.waitForFxEvents();
    robot.press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    for (int step = 0; step < steps; step++) {
      robot.moveBy(STEP, 0);
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.release(MouseButton.PRIMARY);
    running.settle();
  }

  void highlights(String words, String colour) {
    selectsByMouse(words);
    clicks(".reader-colour ." + colour);
  }

  /// Puts a tag on what is read.
  void tags(String tag) {
    presses(KeyCode.CONTROL, KeyCode.T);
    types(tag);
    presses(KeyCode.ENTER);
  }

  void clicksInText(String words) {
    pointsAt(words);
    clicksWith(MouseButton.PRIMARY);
  }

  void pointsAt(String words) {
    Bounds box = boundsOf(spanOf(words));
    robot.moveTo(new Point2D(box.getCenterX(), box.getCenterY()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Takes a choice of the box that a selector finds in the window that opened last.
  void chooses(String query, String choice) {
    ComboBox<String> box = robot.lookup(query).queryComboBox();
    robot.interact(() -> box.setValue(choice));
    running.settle();
  }

  /// Moves the slider of this name.
  void slides(String name, double value) {
    Slider slider = (Slider) seesDialog().named(name);
    robot.interact(() -> slider.setValue(value));
    running.settle();
  }

  /// Looks at what is on the screen.
  void readsForTwoSeconds() {
    running.passTwoSeconds();
  }

  /// Clicks words of a made page, which stand in no report.
  void clicksOnPage(String words) {
    clicks(sees().paragraph(words));
  }

  void turnsTheWheelOverTheText(int clicks) {
    robot.moveTo(sees().text()).scroll(clicks, VerticalDirection.DOWN);
    running.settle();
  }

  void darkensTheSystem() {
    robot.interact(() -> running.theme().systemDarkProperty().set(true));
    running.settle();
  }

  /// What they would paste.
  String clipboard() {
    return onFx(() -> Clipboard.getSystemClipboard().getString());
  }

  void stillsTheSystem() {
    robot.interact(() -> running.theme().motion().reducedBySystemProperty().set(true));
    running.settle();
  }

  double lineHeightOf(String words) {
    return boundsOf(spanOf(words)).getHeight();
  }

  /// Where words stand in the report that is open.
  Span spanOf(String words) {
    int start = openText().indexOf(words);
    if (start < 0) {
      throw new AssertionError("the open report does not say: " + words);
    }
    return new Span(start, start + words.length());
  }

  /// How far below the upper edge of the reading pane words stand, in pixels.
  double heightOf(String words) {
    Span span = spanOf(words);
    return onFx(() -> {
      Bounds box = sees().text().boundsOnScreen(span).orElseThrow();
      return sees().text().screenToLocal(box).getMinY();
    });
  }

  private Bounds boundsOf(Span span) {
    Optional<Bounds> bounds = onFx(() -> sees().text().boundsOnScreen(span));
    return bounds.orElseThrow(() -> new AssertionError("not on the screen: " + span));
  }

  private String openText() {
    Target target = onFx(() -> running.window().workspace().navigation().target().orElseThrow());
    long report = ((Target.OfReport) target).report();
    KeptReport[] kept = new KeptReport[1];
    robot.interact(() ->
        running
            .window()
            .workspace()
            .ask(library -> library.findReport(report).orElseThrow(), found -> kept[0] = found));
    running.settle();
    return kept[0].text().current().plainText();
  }
}
