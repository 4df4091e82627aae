package org.lectern.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.ui.FxWorker;

/// Measures in the real window what 5,000 highlights and 2,000 tags cost the JavaFX thread: for
/// each letter typed into the filters of the panes, for each tag that is clicked, and for each
/// change of the library, with the panes shown and hidden.
///
/// The figures are milliseconds of that thread on the processor, from the key until nothing more is
/// to be done: what is laid out and painted for it is in them.
public final class MarksBench {

  private static final int HIGHLIGHTS = 5_000;
  private static final int TAGS = 2_000;
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 40;
  private static final int TAGS_TAB = 1;
  private static final int MARKS = 2;
  private static final int ABOUT = 3;
  private static final String[] TYPED = {"python", "tests", "talk", "data", "tag:testing"};
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final FxWorker worker;
  private final Scene scene;
  private final long fxThread;

  private MarksBench(BenchWindow window) {
    worker = window.worker();
    scene = window.scene();
    fxThread = Frames.onFx(() -> Thread.currentThread().threadId());
  }

  /// @param arguments the folder of a library with reports; it is given 5,000 highlights and 2,000
  ///   tags
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (Library library = SqliteLibrary.open(folder)) {
      ManyHighlights.put(library, Math.max(0, HIGHLIGHTS - library.highlights().size()));
      if (library.tags().size() < TAGS) {
        ManyTags.put(library, TAGS);
      }
    }
    new MarksBench(BenchWindow.open(folder)).measure();
    System.exit(0);
  }

  private void measure() {
    showTab(MARKS);
    Frames.onFx(() -> {
      ((ChoiceBox<?>) scene.lookup("#marks-scope")).getSelectionModel().selectLast();
      return scene;
    });
    settle();
    TextField field = Frames.onFx(() -> (TextField) scene.lookup("#marks-filter"));
    ListView<?> list = Frames.onFx(() -> (ListView<?>) scene.lookup("#marks-list"));
    out.printf("%d rows%n", Frames.onFx(() -> list.getItems().size()));
    List<Double> letters = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      for (String words : TYPED) {
        for (int end = 0; end <= words.length(); end++) {
          String text = words.substring(0, end);
          double time = take(() -> field.setText(text));
          if (round > 1) {
            letters.add(time);
          }
        }
      }
    }
    take(field::clear);
    print("a letter in the filter", letters);
    deleteFirst();
    print("undo or redo, Marks shown", undoing());
    showTab(ABOUT);
    print("undo or redo, both hidden", undoing());
    measureTags();
    print("Marks are opened", opening(MARKS));
    print("Tags are opened", opening(TAGS_TAB));
  }

  private void measureTags() {
    showTab(TAGS_TAB);
    TextField narrowing = Frames.onFx(() -> (TextField) scene.lookup("#tag-narrowing"));
    List<Double> letters = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      for (String text : List.of("t", "to", "topic 1", "topic 12", "part", "part 77", "")) {
        double time = take(() -> narrowing.setText(text));
        if (round > 1) {
          letters.add(time);
        }
      }
    }
    print("a letter in the filter of tags", letters);
    TreeView<?> tree = Frames.onFx(() -> (TreeView<?>) scene.lookup("#tag-tree"));
    List<Double> clicks = new ArrayList<>();
    for (int row = 0; row < WARM_UP + ROUNDS; row++) {
      int index = row % 20;
      double time =
          take(() -> {
            tree.getSelectionModel().clearAndSelect(index);
            tree.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          });
      if (row >= WARM_UP) {
        clicks.add(time);
      }
    }
    print("a tag is chosen", clicks);
    print("undo or redo, Tags shown", undoing());
  }

  private List<Double> opening(int tab) {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < WARM_UP; round++) {
      showTab(ABOUT);
      times.add(take(() -> ((TabPane) scene.lookup("#sidebar")).getSelectionModel().select(tab)));
    }
    return times;
  }

  private void deleteFirst() {
    Frames.onFx(() -> {
      ListView<?> list = (ListView<?>) scene.lookup("#marks-list");
      list.getSelectionModel().clearAndSelect(0);
      list.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
      return list;
    });
    settle();
  }

  private List<Double> undoing() {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      String keys = round % 2 == 0 ? "Shortcut+Z" : "Shift+Shortcut+Z";
      double time = take(() -> press(keys));
      if (round >= WARM_UP) {
        times.add(time);
      }
    }
    return times;
  }

  private void press(String keys) {
    KeyCombination wanted = KeyCombination.keyCombination(keys);
    scene.getAccelerators().get(wanted).run();
  }

  private void showTab(int index) {
    Frames.onFx(() -> {
      ((TabPane) scene.lookup("#sidebar")).getSelectionModel().select(index);
      return scene;
    });
    settle();
  }

  private double take(Runnable action) {
    long before = THREADS.getThreadCpuTime(fxThread);
    Frames.onFx(() -> {
      action.run();
      return scene;
    });
    settle();
    return (THREADS.getThreadCpuTime(fxThread) - before) / 1e6;
  }

  /// Waits until the library's thread has answered, and two frames after that are painted.
  private void settle() {
    worker.begin(() -> scene).join();
    for (int frame = 0; frame < 3; frame++) {
      CompletableFuture<Void> painted = new CompletableFuture<>();
      Runnable[] listener = new Runnable[1];
      listener[0] =
          () -> {
            scene.removePostLayoutPulseListener(listener[0]);
            painted.complete(null);
          };
      Frames.onFx(() -> {
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
        return scene;
      });
      painted.join();
    }
  }

  private void print(String what, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length > 0) {
      out.printf(
          Locale.ROOT,
          "%s (%d): p50 %.1f ms, p95 %.1f ms, max %.1f ms%n",
          what,
          sorted.length,
          sorted[sorted.length / 2],
          sorted[(int) (sorted.length * 0.95)],
          Arrays.stream(sorted).max().orElse(0));
    }
  }
}
