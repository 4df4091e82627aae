package org.lectern.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.ui.FxWorker;
import org.lectern.ui.Settings;
import org.lectern.ui.Time;
import org.lectern.ui.exchange.FileDialogs;
import org.lectern.ui.window.MainWindow;
import org.lectern.ui.window.Parts;
import org.lectern.ui.window.Theme;

/// Measures in the real window how long it takes from a letter typed into the search field to the
/// frame that shows its results, and the same for the quick switcher.
///
/// `mvn -Pbench-keys -Dlectern.bench.library=DIR`: `DIR` holds a library. The end is the beginning
/// of the next frame, before which the one with the results is painted: up to 16 ms too much.
public final class KeyToPaint {

  private static final int QUERIES = 24;
  private static final int WARM_UP = 6;
  private static final int PATIENCE = 20;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final FxWorker worker = new FxWorker(Throwable::printStackTrace);
  private final Library library;
  private final Scene scene;

  private KeyToPaint(Path folder) {
    library = worker.begin(() -> (Library) SqliteLibrary.open(folder)).join();
    Map<String, String> values =
        new HashMap<>(worker.begin(() -> Settings.read(library, MainWindow.SETTINGS)).join());
    values.put("samples", "seen");
    Parts parts =
        new Parts(
            folder,
            folder,
            new Parts.Desktop(address -> {}, new FileDialogs()),
            new Theme(),
            Time.ofSystem());
    scene =
        onFx(() -> {
          Stage stage = new Stage();
          MainWindow window = new MainWindow(stage, library, worker, values, parts);
          window.show();
          return stage.getScene();
        });
  }

  public static void main(String[] arguments) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    new KeyToPaint(Path.of(arguments[0])).measure();
    System.exit(0);
  }

  private void measure() throws Exception {
    List<String> queries = worker.begin(() -> TypedQueries.of(library)).join().subList(0, QUERIES);
    TextField field = onFx(() -> (TextField) scene.lookup("#search-field"));
    ListView<?> results = onFx(() -> (ListView<?>) scene.lookup("#search-results"));
    print("search field, from the second letter on", type(queries, field, results));
    onFx(() -> {
      scene.getAccelerators().entrySet().stream()
          .filter(entry -> entry.getKey().getName().equals("Shortcut+P"))
          .forEach(entry -> entry.getValue().run());
      return field;
    });
    TextField switcher = onFx(() -> (TextField) scene.lookup("#choice-field"));
    ListView<?> choices = onFx(() -> (ListView<?>) scene.lookup("#choice-list"));
    print("quick switcher, from the second letter on", type(queries, switcher, choices));
  }

  private List<Double> type(List<String> queries, TextField field, ListView<?> list)
      throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      String query = queries.get(i);
      onFx(() -> {
        field.requestFocus();
        field.clear();
        return field;
      });
      for (int end = 1; end <= query.length(); end++) {
        double time = key(field, query.substring(end - 1, end), list);
        if (end > 1 && i >= WARM_UP) {
          times.add(time);
        }
      }
    }
    return times;
  }

  /// Milliseconds from the key to the end of the frame after the list changed.
  private double key(TextField field, String letter, ListView<?> list) throws Exception {
    CompletableFuture<Long> painted = new CompletableFuture<>();
    long[] start = new long[1];
    ListChangeListener<Object> changed = change -> whenPainted(painted);
    onFx(() -> {
      list.getItems().addListener(changed);
      start[0] = System.nanoTime();
      field.appendText(letter);
      return field;
    });
    // The library's thread is done behind the answers to this letter; without any there is no
    // frame.
    worker.begin(() -> letter).thenRun(() -> Platform.runLater(() -> whenPainted(painted)));
    long end = painted.get(PATIENCE, TimeUnit.SECONDS);
    onFx(() -> {
      list.getItems().removeListener(changed);
      return field;
    });
    return (end - start[0]) / 1e6;
  }

  private void whenPainted(CompletableFuture<Long> painted) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          whenNextBegins(painted);
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  /// A frame begins when the one before is painted.
  private void whenNextBegins(CompletableFuture<Long> painted) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePreLayoutPulseListener(listener[0]);
          painted.complete(System.nanoTime());
        };
    scene.addPreLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  private void print(String what, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "%s (%d keys): p50 %.1f ms, p95 %.1f ms, max %.1f ms%n",
        what,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        Arrays.stream(sorted).max().orElse(0));
  }

  private static <T> T onFx(java.util.concurrent.Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Exception e) {
        result.completeExceptionally(e);
      }
    });
    return result.join();
  }
}
