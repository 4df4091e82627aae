package org.lectern.ui.reader.area;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;

/// Shows a file of notes, or the specimen, and writes a picture of it: `FILE|- light|dark
/// WIDTHxHEIGHT TOP OUT.png`.
final class AreaDemo {

  private AreaDemo() {}

  public static void main(String[] arguments) {
    Application.launch(Demo.class, arguments);
  }

  public static final class Demo extends Application {

    @Override
    public void start(Stage stage) throws IOException {
      List<String> arguments = getParameters().getRaw();
      boolean dark = arguments.get(1).equals("dark");
      setUserAgentStylesheet(
          (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
      boolean specimen = arguments.get(0).equals("-");
      String source = specimen ? Specimen.TEXT : Files.readString(Path.of(arguments.get(0)));
      Document document = DocumentReader.read(Format.MARKDOWN, source);
      ReadingArea area = new ReadingArea();
      area.getStylesheets()
          .add(ReadingArea.class.getResource("/org/lectern/ui/reader/reader.css").toExternalForm());
      int top = Integer.parseInt(arguments.get(3));
      area.show(document, target -> Optional.empty(), specimen ? marks(document) : List.of(), top);
      String[] size = arguments.get(2).split("x");
      Scene scene = new Scene(area, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
      stage.setScene(scene);
      stage.show();
      if (specimen && arguments.size() > 5) {
        Platform.runLater(() -> area.select(spanOf(document, "Two engines", "a selection")));
      }
      new AnimationTimer() {
        private int frames;

        @Override
        public void handle(long now) {
          if (++frames == 30) {
            write(scene.snapshot(null), Path.of(arguments.get(4)));
            Platform.exit();
          }
        }
      }.start();
    }
  }

  private static List<Mark> marks(Document document) {
    List<Mark> marks = new ArrayList<>();
    long id = 1;
    for (Mark.Look look : Mark.Look.values()) {
      String word = look.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      int at = document.plainText().indexOf("«" + word + "»");
      if (at >= 0) {
        marks.add(new Mark(new Span(at, at + word.length() + 2), look, id++));
      }
    }
    marks.add(new Mark(spanOf(document, "What the type", "not to."), Mark.Look.PASSAGE, 0));
    marks.add(new Mark(spanOf(document, "older mark", "in the middle"), Mark.Look.PINK, 90));
    marks.add(new Mark(spanOf(document, "overlaps", "in the middle of"), Mark.Look.GREEN, 91));
    return marks;
  }

  private static Span spanOf(Document document, String from, String to) {
    int start = document.plainText().indexOf(from);
    return new Span(start, document.plainText().indexOf(to, start) + to.length());
  }

  static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    try {
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
