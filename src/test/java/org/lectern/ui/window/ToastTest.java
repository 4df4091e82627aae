package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.Notice;
import org.lectern.ui.Shelves;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ToastTest {

  private static final String SENTENCE = "Something went wrong inside Lectern.";

  private static final class Broken extends Region {
    @Override
    protected void layoutChildren() {
      throw new IllegalStateException("no layout");
    }
  }

  @TempDir private Path folder;

  @Start
  void start(Stage stage) {}

  @Test
  void saysItsSentenceWhereTheRestOfTheWindowCannotBeLaidOut() {
    try (Shelves shelves = new Shelves(folder)) {
      Toast toast = new Toast(shelves.workspace());
      StackPane root = new StackPane(new StackPane(new Broken()), toast);
      new Scene(root, 800, 600);
      shelves.workspace().say(Notice.problem(SENTENCE));
      root.applyCss();

      assertThatThrownBy(root::layout).hasMessage("no layout");

      Label sentence = (Label) toast.lookup(".label");
      assertThat(sentence.getWidth()).isPositive();
      assertThat(((Text) sentence.lookup(".text")).getText()).isEqualTo(SENTENCE);
    }
  }
}
