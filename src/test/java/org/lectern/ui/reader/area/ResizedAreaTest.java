package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.reader.area.Texts.spanOf;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window is made narrower or wider while a text is read.
@ExtendWith(ApplicationExtension.class)
class ResizedAreaTest {

  private final Document document =
      DocumentReader.read(
          Format.MARKDOWN,
          """
          Plain words

          - an item
            - an item in it

          | Head | Other |
          |---|---|
          | cell | %s |
          """
              .formatted("many words ".repeat(20)));

  private Stage stage;
  private ReadingArea area;

  @Start
  void start(Stage window) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    stage = window;
    area = new ReadingArea();
    area.getStylesheets()
        .add(ReadingArea.class.getResource("/org/lectern/ui/reader/reader.css").toExternalForm());
    stage.setScene(new Scene(area, 1400, 600));
    // The stage is of all tests, and another one may have given it a width.
    stage.sizeToScene();
    stage.show();
    area.show(document, Images.NONE, List.of(), 0);
  }

  @Test
  void keepsTheWordsInTheirColumn(FxRobot robot) {
    for (double width : new double[] {700, 1200, 600, 1400}) {
      robot.interact(() -> stage.setWidth(width));
      WaitForAsyncUtils.waitForFxEvents();

      double column = area.columnStartProperty().get();
      assertThat(leftOf("Plain words")).as("at %s", width).isEqualTo(column);
      assertThat(leftOf("cell")).as("at %s", width).isEqualTo(column);
      assertThat(leftOf("an item in it") - leftOf("an item"))
          .as("at %s", width)
          .isEqualTo(leftOf("an item") - column);
    }
  }

  private double leftOf(String words) {
    Span span = spanOf(document, words);
    return area.screenToLocal(area.boundsOnScreen(span).orElseThrow()).getMinX();
  }
}
