package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.reader.area.Texts.spanOf;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.model.Document;
import org.lectern.model.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A block that is too long for one paragraph is shown in pieces.
@ExtendWith(ApplicationExtension.class)
class EndlessBlockTest {

  private final Document document =
      Texts.paragraphs(
          IntStream.range(0, 20_000)
              .mapToObj(number -> "word" + number)
              .collect(Collectors.joining(" ")),
          "the end");

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
  void bringsAnyWordToTheTop(FxRobot robot) {
    for (String word : List.of("word12345", "word7 ", "word19999")) {
      Span wanted = spanOf(document, word);

      robot.interact(() -> area.reveal(wanted));

      assertThat(area.boundsOnScreen(wanted)).as(word).isPresent();
    }
  }

  @Test
  void marksAndSelectsWhatGoesOverSeveralPieces(FxRobot robot) {
    Span wanted =
        new Span(spanOf(document, "word5000").start(), spanOf(document, "word5400").end());
    robot.interact(() -> {
      area.setMarks(List.of(new Mark(wanted, Mark.Look.GREEN, 1)));
      area.scrollTo(wanted.start());
      area.select(wanted);
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(area.selectedText()).contains(wanted.in(document.plainText()));
    assertThat(linesOf("reader-green")).isGreaterThan(15).isEqualTo(linesOf("reader-selection"));
  }

  @Test
  void isOneBlockForThoseWhoAsk(FxRobot robot) {
    assertThat(area.findBlock(100_000)).contains(document.blocks().getFirst());
  }

  private long linesOf(String styleClass) {
    return area.lookupAll("." + styleClass).stream()
        .map(node -> ((Rectangle) node).getParent().localToScreen(node.getBoundsInParent()))
        .map(box -> Math.round(box.getMinY()))
        .distinct()
        .count();
  }
}
