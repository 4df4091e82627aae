package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EdgeScrollTest {

  private static final double HEIGHT = 200;

  private final ListView<Integer> list = new ListView<>();

  @Start
  void start(Stage stage) {
    list.getItems().setAll(IntStream.range(0, 100).boxed().toList());
    EdgeScroll.install(list);
    stage.setScene(new Scene(list, 300, HEIGHT));
    // The stage is of all tests, and another one may have given it a width.
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void whatIsHeldAtTheLowerEdgeBringsTheRowsBelowIntoTheView(FxRobot robot)
      throws TimeoutException {
    fire(robot, DragEvent.DRAG_OVER, HEIGHT - 2);
    waitFor(() -> firstSeen() > 20);
    fire(robot, DragEvent.DRAG_OVER, 2);
    waitFor(() -> firstSeen() == 0);
  }

  @Test
  void whatLeavesTheRowsScrollsThemNoLonger(FxRobot robot) throws TimeoutException {
    fire(robot, DragEvent.DRAG_OVER, HEIGHT - 2);
    waitFor(() -> firstSeen() > 2);
    fire(robot, DragEvent.DRAG_EXITED, HEIGHT + 2);
    int there = seen();

    fire(robot, DragEvent.DRAG_OVER, HEIGHT / 2);
    WaitForAsyncUtils.waitForFxEvents(20);

    assertThat(seen()).isEqualTo(there);
  }

  @Test
  void isFasterNearerToAnEdgeAndStillBetweenThem() {
    assertThat(EdgeScroll.speed(100, HEIGHT)).isZero();
    assertThat(EdgeScroll.speed(190, HEIGHT))
        .isPositive()
        .isLessThan(EdgeScroll.speed(199, HEIGHT));
    assertThat(EdgeScroll.speed(10, HEIGHT)).isNegative().isEqualTo(-EdgeScroll.speed(190, HEIGHT));
    assertThat(EdgeScroll.speed(-50, HEIGHT)).isEqualTo(EdgeScroll.speed(0, HEIGHT));
  }

  private int firstSeen() {
    return ((VirtualFlow<?>) list.lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
  }

  private int seen() {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, this::firstSeen);
  }

  private void waitFor(BooleanSupplier reached) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(reached::getAsBoolean).get());
  }

  private void fire(FxRobot robot, EventType<DragEvent> type, double y) {
    robot.interact(() ->
        list.fireEvent(
            new DragEvent(
                list, list, type, null, 50, y, 50, y, TransferMode.LINK, null, null, null)));
  }
}
