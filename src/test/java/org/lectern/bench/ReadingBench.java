package org.lectern.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;
import org.lectern.ui.reader.area.Mark;

/// Measures the reading area, each figure beside its floor: a bare `RichTextArea` with the same
/// words in the same window. Milliseconds of the JavaFX thread on the processor, for style sheets
/// and layout; what is painted is the same for both.
public final class ReadingBench {

  private static final int HIGHLIGHTS = 5_000;
  private static final int SMALL = 10_000;
  private static final int LARGE = 1_000_000;
  private static final int OVERLONG = 2_000_000;
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 15;
  private static final int STEPS = 250;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Screen screen;

  private final List<String> wanted;

  private ReadingBench(Screen screen, List<String> wanted) {
    this.screen = screen;
    this.wanted = wanted;
  }

  /// @param arguments beginnings of what is to be measured; none for all
  public static void main(String[] arguments) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        Application.setUserAgentStylesheet(
            new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        new ReadingBench(new Screen(new Stage()), List.of(arguments)).run();
        done.complete(null);
      } catch (Exception | Error e) {
        done.completeExceptionally(e);
      }
    });
    done.join();
    Platform.exit();
  }

  private void run() throws Exception {
    Document small = prose(SMALL);
    Document large = prose(LARGE);
    measure("open", () -> opening("open 10 KB", small));
    measure("open", () -> opening("open 1 MB", large));
    measure("overlong", () -> opening("open 2 MB in one paragraph", oneParagraph()));
    measure("scroll", () -> moving("scroll 1 MB", large, false));
    measure("resize", () -> moving("resize 1 MB", large, true));
    measure("highlight", () -> highlighting(large));
    measure("highlights", () -> manyHighlights(large, highlights(large)));
  }

  private void measure(String what, Times.Work work) throws Exception {
    if (wanted.isEmpty() || wanted.contains(what)) {
      work.run();
    }
  }

  private void opening(String name, Document document) throws Exception {
    Times ours = new Times();
    Times floor = new Times();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      boolean warm = round >= WARM_UP;
      screen.useArea();
      ours.take("open", warm, () -> screen.open(document, List.of()));
      screen.useFloor();
      floor.take("open", warm, () -> screen.openFloor(document));
    }
    print(name, ours, floor);
  }

  private void moving(String name, Document document, boolean resize) throws Exception {
    Times ours = new Times();
    Times floor = new Times();
    screen.useArea();
    screen.open(document, List.of());
    move(ours, resize);
    screen.useFloor();
    screen.openFloor(document);
    move(floor, resize);
    print(name, ours, floor);
  }

  private void move(Times times, boolean resize) throws Exception {
    for (int step = 0; step < STEPS + WARM_UP; step++) {
      int number = step;
      boolean warm = step >= WARM_UP;
      times.take(
          "frame " + step,
          warm,
          resize ? () -> screen.resize(900 + number % 100) : () -> screen.scroll(90));
    }
  }

  private void highlighting(Document document) throws Exception {
    Times times = new Times();
    screen.useArea();
    screen.open(document, List.of());
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      List<Mark> mark = List.of(new Mark(new Span(100 + round, 220), Mark.Look.YELLOW, round));
      times.take("mark", round >= WARM_UP, () -> screen.mark(mark));
    }
    print("one highlight", times, times);
  }

  private void manyHighlights(Document document, List<Mark> marks) throws Exception {
    Times plainOpening = new Times();
    Times markedOpening = new Times();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      boolean warm = round >= WARM_UP;
      screen.useArea();
      plainOpening.take("open", warm, () -> screen.open(document, List.of()));
      screen.useArea();
      markedOpening.take("open", warm, () -> screen.open(document, marks));
    }
    print("open with 5,000 highlights; floor without", markedOpening, plainOpening);
    Times plain = new Times();
    Times marked = new Times();
    screen.open(document, List.of());
    move(plain, false);
    screen.useArea();
    screen.open(document, marks);
    move(marked, false);
    print("scroll with 5,000 highlights; floor without", marked, plain);
  }

  private void print(String name, Times ours, Times floor) {
    out.printf(Locale.ROOT, "%-46s %s%n", name, ours);
    if (ours != floor) {
      out.printf(
          Locale.ROOT,
          "%-46s %s  ratio p50 %.2f p95 %.2f%n",
          "  floor",
          floor,
          ours.percentile(50) / floor.percentile(50),
          ours.percentile(95) / floor.percentile(95));
    }
  }

  /// Headings, paragraphs and items as notes have them.
  private static Document prose(int length) {
    StringBuilder text = new StringBuilder();
    for (int number = 1; text.length() < length; number++) {
      text.append("## Talk ").append(number).append(" – Ann Roe\n\n");
      text.append("She drew three trees on the board, and only the *third* one was balanced. ")
          .append("Words of paragraph ")
          .append(number)
          .append(" go on for a line or two, so that they wrap as prose does.\n\n")
          .append("- an item with `code` in it\n- another one with a ")
          .append("[link](https://example.org/")
          .append(number)
          .append(")\n\n");
    }
    return DocumentReader.read(Format.MARKDOWN, text.toString());
  }

  private static Document oneParagraph() {
    return DocumentReader.read(
        Format.PLAIN_TEXT, "one long line of words without an end ".repeat(OVERLONG / 38));
  }

  private static List<Mark> highlights(Document document) {
    int step = document.plainText().length() / HIGHLIGHTS;
    return new ArrayList<>(
        IntStream.range(0, HIGHLIGHTS)
            .mapToObj(i -> new Mark(new Span(i * step, i * step + step / 3), Mark.Look.YELLOW, i))
            .toList());
  }
}
