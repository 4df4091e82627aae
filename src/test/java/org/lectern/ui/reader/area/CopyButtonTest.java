package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.reader.area.Texts.spanOf;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CopyButtonTest {

  private final Document document =
      DocumentReader.read(
          Format.MARKDOWN,
          """
          Some words

          ```python
          def f():

              return 1
          ```

          ```
          other
          ```
          """);

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
    area.show(document, Images.NONE, List.of(), 0);
  }

  @Test
  void showsOverCodeOnly(FxRobot robot) {
    moveTo(robot, "return");
    assertThat(button().isVisible()).isTrue();

    moveTo(robot, "Some words");
    assertThat(button().isVisible()).isFalse();
  }

  @Test
  void copiesAllLinesOfTheCodeUnderTheMouse(FxRobot robot) {
    moveTo(robot, "return");
    robot.clickOn(button());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(clipboard(robot)).isEqualTo("def f():\n\n    return 1");
  }

  @Test
  void goesWithTheCode(FxRobot robot) {
    moveTo(robot, "return");
    Document other = DocumentReader.read(Format.MARKDOWN, "Other words");
    robot.interact(() -> area.show(other, Images.NONE, List.of(), 0));

    assertThat(button().isVisible()).isFalse();
  }

  private void moveTo(FxRobot robot, String words) {
    WaitForAsyncUtils.waitForFxEvents();
    Bounds bounds = area.boundsOnScreen(spanOf(document, words)).orElseThrow();
    robot.moveTo(bounds.getCenterX(), bounds.getCenterY());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node button() {
    return area.lookup(".reader-copy");
  }

  private static String clipboard(FxRobot robot) {
    StringBuilder content = new StringBuilder();
    robot.interact(() -> content.append(Clipboard.getSystemClipboard().getString()));
    return content.toString();
  }
}
