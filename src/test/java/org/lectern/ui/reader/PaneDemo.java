package org.lectern.ui.reader;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.lectern.library.Highlight;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Link;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.text.DocumentReader;
import org.lectern.ui.reader.area.Specimen;

/// Shows the pane so that it can be looked at: `talk|select|note|report|edition light|dark
/// WIDTHxHEIGHT OUT.png`. The picture is of the whole screen.
final class PaneDemo {

  private PaneDemo() {}

  public static void main(String[] arguments) {
    Application.launch(Demo.class, arguments);
  }

  public static final class Demo extends Application {

    @Override
    public void start(Stage stage) {
      List<String> arguments = getParameters().getRaw();
      boolean dark = arguments.get(1).equals("dark");
      setUserAgentStylesheet(
          (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
      ReaderModel model = new ReaderModel();
      ReaderPane pane = new ReaderPane(model, new Actions());
      Document document = DocumentReader.read(Format.MARKDOWN, Specimen.TEXT);
      Page page = page(document, arguments.get(0));
      model.show(page);
      String[] size = arguments.get(2).split("x");
      stage.initStyle(StageStyle.UNDECORATED);
      stage.setScene(new Scene(pane, Integer.parseInt(size[0]), Integer.parseInt(size[1])));
      stage.setX(0);
      stage.setY(0);
      stage.show();
      Platform.runLater(() -> {
        if (arguments.get(0).equals("select")) {
          int at = document.plainText().indexOf("it fits");
          pane.area().select(new Span(at, at + 30));
          pane.selectionBubble().show(true);
        } else if (arguments.get(0).equals("note")) {
          pane.edit(7, Marking.Part.COMMENT);
        }
      });
      new AnimationTimer() {
        private int frames;

        @Override
        public void handle(long now) {
          if (++frames == 40) {
            capture(arguments.get(3));
            Platform.exit();
          }
        }
      }.start();
    }
  }

  private static Page page(Document document, String what) {
    String text = document.plainText();
    int start = text.indexOf("What the type");
    int end = text.indexOf("not to.") + 7;
    Talk talk =
        new Talk(
            Optional.of("What the type checker saw, and what it would not tell us until asked"),
            List.of("Ada Example", "Ben Muster"),
            Optional.of("Day 1"),
            TalkKind.KEYNOTE,
            new Span(start, end),
            List.of(
                new Link("Profile", "https://example.org/a"),
                new Link("Video", "https://example.org/v"),
                new Link("Slides", "")),
            0.4,
            "a heading with a name in brackets");
    Highlight mark =
        Kept.highlight(7, document, "a wrong bracket", Highlight.Colour.GREEN, "Ask her for it.");
    Page.OfReport report =
        new Page.OfReport(
            Kept.kept(
                document,
                List.of(talk, Kept.talk("Next", Optional.empty(), TalkKind.TALK)),
                List.of(mark)),
            document,
            what.equals("report") ? Optional.empty() : Optional.of(0),
            what.equals("report") ? 0 : start,
            List.of());
    return what.equals("edition")
        ? EditionPage.of(
            Kept.EDITION,
            List.of(
                Kept.entry(
                    1,
                    "Notes from ExampleConf",
                    Kept.EDITION,
                    talk,
                    Kept.talk("Queues", Optional.of("Day 2"), TalkKind.LIGHTNING, "Cy Sample")),
                Kept.entry(
                    2,
                    "A trip report",
                    Kept.EDITION,
                    Kept.talk(
                        "More of the same", Optional.of("Day 1"), TalkKind.TALK, "Ada Example"))))
        : report;
  }

  private static void capture(String file) {
    try {
      new ProcessBuilder("import", "-window", "root", file).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
