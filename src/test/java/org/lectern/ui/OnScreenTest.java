package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OnScreenTest {

  private final StackPane pane = new StackPane();
  private final StackPane around = new StackPane(new StackPane(pane));
  private final List<Boolean> seen = new ArrayList<>();
  private TabPane tabs;

  @Start
  void start(Stage stage) {
    tabs = new TabPane(new Tab("one", new StackPane()), new Tab("two", around));
    stage.setScene(new Scene(new StackPane(tabs), 300, 200));
    // The stage is of all tests, and another one may have given it a width.
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void aPaneIsSeenWhileItsTabIsChosenAndNothingAroundItIsHidden(FxRobot robot) {
    robot.interact(() -> OnScreen.of(pane).subscribe(now -> seen.add(now)));

    robot.interact(() -> tabs.getSelectionModel().select(1));
    robot.interact(() -> around.setVisible(false));
    robot.interact(() -> around.setVisible(true));
    robot.interact(() -> tabs.getSelectionModel().select(0));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(seen).containsExactly(false, true, false, true, false);
  }

  @Test
  void aPaneInNoWindowIsNotSeen(FxRobot robot) {
    robot.interact(() -> OnScreen.of(pane).subscribe(now -> seen.add(now)));

    robot.interact(() -> tabs.getSelectionModel().select(1));
    robot.interact(() -> tabs.getTabs().get(1).setContent(null));
    robot.interact(() -> tabs.getTabs().get(1).setContent(around));

    assertThat(seen).containsExactly(false, true, false, true);
  }
}
