package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.reader.area.Texts.spanOf;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.model.Document;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HeightsTest {

  private ReadingArea area;

  @Start
  void start(Stage stage) {
    area = new ReadingArea();
    stage.setScene(new Scene(area, 900, 600));
    // The stage is of all tests, and another one may have given it a width.
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void givesEachDocumentTheHeightsOfItsOwnWords(FxRobot robot) {
    Document brief = Texts.paragraphs("one line", "the end");
    Document wordy = Texts.paragraphs("many lines ".repeat(60).strip(), "the end");
    show(robot, wordy);
    double below = topOfEnd(wordy);
    assertThat(below).isGreaterThan(150);

    show(robot, brief);
    show(robot, wordy);

    assertThat(topOfEnd(wordy)).isEqualTo(below);
  }

  @Test
  void measuresWordsFromRightToLeftThatNeedSeveralLines(FxRobot robot) {
    Document document = Texts.paragraphs("שלום עולם וברכה ".repeat(30).strip(), "the end");
    for (double width : new double[] {900, 640, 500}) {
      robot.interact(() -> area.getScene().getWindow().setWidth(width));
      show(robot, document);

      assertThat(topOfEnd(document)).as("at %s", width).isGreaterThan(100);
    }
  }

  private void show(FxRobot robot, Document document) {
    robot.interact(() -> area.show(document, Images.NONE, List.of(), 0));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private double topOfEnd(Document document) {
    return area.screenToLocal(area.boundsOnScreen(spanOf(document, "the end")).orElseThrow())
        .getMinY();
  }
}
