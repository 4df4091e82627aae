package org.lectern.look;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Tagging;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Selector;
import org.lectern.model.Talk;
import org.lectern.ui.Target;
import org.lectern.ui.Worker;
import org.lectern.ui.exchange.FileDialogs;
import org.lectern.ui.window.MainWindow;
import org.lectern.ui.window.Parts;
import org.lectern.ui.window.Theme;

/// Makes the README's pictures from the real window, on a library with the sample notes.
public final class Screenshots {

  private static final String TALK = "The Magic of Attribute Access";

  private final Path pictures;
  private final Theme theme = new Theme();
  private final Stage stage = new Stage();
  private final Library library;
  private final MainWindow window;

  private Screenshots(Path pictures, Path samples) throws IOException {
    this.pictures = pictures;
    Path folder = Files.createTempDirectory("lectern-pictures");
    library = SqliteLibrary.open(folder);
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    Parts parts =
        new Parts(
            folder,
            samples,
            new Parts.Desktop(address -> {}, new FileDialogs()),
            theme,
            Clock.systemUTC());
    window = new MainWindow(stage, library, Worker.immediate(), Map.of(), parts);
  }

  /// @param arguments the folder for the pictures, and the folder of the sample notes
  public static void main(String[] arguments) {
    Platform.startup(() -> {
      try {
        new Screenshots(Path.of(arguments[0]), Path.of(arguments[1])).run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private void run() {
    window.show();
    stage.getScene().getWindow().setWidth(1280);
    stage.getScene().getWindow().setHeight(800);
    KeptReport report = findReport();
    int index = indexOfTalk(report);
    annotate(report, report.talks().get(index));
    window.workspace().navigation().go(Target.OfReport.talk(report.report().id(), index));
    TabPane sidebar = (TabPane) stage.getScene().lookup("#sidebar");
    sidebar.getSelectionModel().select(1);
    after(() -> {
      save("light.png");
      theme.choiceProperty().set(Theme.Choice.DARK);
      after(() -> {
        save("dark.png");
        library.close();
        Platform.exit();
      });
    });
  }

  /// Lets the window be laid out and painted.
  private static void after(Runnable action) {
    PauseTransition pause = new PauseTransition(Duration.seconds(2));
    pause.setOnFinished(event -> Platform.runLater(action));
    pause.play();
  }

  private KeptReport findReport() {
    return library.contents().stream()
        .filter(entry -> entry.talks().size() > 10)
        .filter(entry ->
            entry.talks().stream().anyMatch(talk -> talk.title().equals(Optional.of(TALK))))
        .findFirst()
        .flatMap(entry -> library.findReport(entry.report().id()))
        .orElseThrow();
  }

  private static int indexOfTalk(KeptReport report) {
    for (int i = 0; i < report.talks().size(); i++) {
      if (report.talks().get(i).title().equals(Optional.of(TALK))) {
        return i;
      }
    }
    throw new IllegalStateException("the sample notes have lost " + TALK);
  }

  private void annotate(KeptReport report, Talk talk) {
    String text = report.text().current().plainText();
    int start = text.indexOf('\n', talk.passage().start()) + 1;
    int end = text.indexOf('.', start) + 1;
    Highlight highlight =
        new Highlight(
            Ids.next(),
            report.report().id(),
            anchor(report, start, end),
            new Highlight.Note(Highlight.Colour.YELLOW, "Try this on our own models."),
            Clock.systemUTC().instant());
    window.workspace().change("Highlight", new Change.PutHighlight(highlight));
    for (String tag : new String[] {"descriptors", "python internals"}) {
      Anchor lead = anchor(report, talk.passage().start(), start - 1);
      Tagging tagging = new Tagging(Ids.next(), report.report().id(), tag, Optional.of(lead));
      window.workspace().change("Tag", new Change.PutTagging(tagging));
    }
  }

  private static Anchor anchor(KeptReport report, int start, int end) {
    String words = report.text().current().plainText().substring(start, end);
    String version = report.text().current().version();
    return new Anchor(new Selector(words, "", "", start, version), true);
  }

  private void save(String name) {
    WritableImage image = stage.getScene().snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(pictures);
      ImageIO.write(pixels, "png", pictures.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
