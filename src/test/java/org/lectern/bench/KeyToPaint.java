package org.lectern.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.lectern.library.Library;
import org.lectern.ui.FxWorker;

/// Measures in the real window how long it takes from a letter typed into the search field to the
/// frame that shows its results, and the same for the quick switcher; and beside them of a field in
/// an empty window, whose keys do nothing: less than that is not to be had.
///
/// `mvn -Pbench-keys -Dlectern.bench.folder=DIR`: `DIR` holds a library.
public final class KeyToPaint {

  private static final int QUERIES = 24;
  private static final int WARM_UP = 6;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final FxWorker worker;
  private final Library library;
  private final Scene scene;

  private KeyToPaint(BenchWindow window) {
    worker = window.worker();
    library = window.library();
    scene = window.scene();
  }

  public static void main(String[] arguments) throws Exception {
    new KeyToPaint(BenchWindow.open(Path.of(arguments[0]))).measure();
    System.exit(0);
  }

  private void measure() throws Exception {
    List<String> queries = worker.begin(() -> TypedQueries.of(library)).join().subList(0, QUERIES);
    print("field of an empty window", typeIntoNothing(queries));
    TextField field = Frames.onFx(() -> (TextField) scene.lookup("#search-field"));
    ListView<?> results = Frames.onFx(() -> (ListView<?>) scene.lookup("#search-results"));
    print("search field", type(queries, field, results));
    Frames.onFx(() -> {
      scene.getAccelerators().entrySet().stream()
          .filter(entry -> entry.getKey().getName().equals("Shortcut+P"))
          .forEach(entry -> entry.getValue().run());
      return field;
    });
    TextField switcher = Frames.onFx(() -> (TextField) scene.lookup("#choice-field"));
    ListView<?> choices = Frames.onFx(() -> (ListView<?>) scene.lookup("#choice-list"));
    print("quick switcher", type(queries, switcher, choices));
    print("field of an empty window", typeIntoNothing(queries));
  }

  /// Types into a window that has nothing else in it.
  private List<Frames.Moments> typeIntoNothing(List<String> queries) throws Exception {
    TextField field = new TextField();
    Stage stage =
        Frames.onFx(() -> {
          Stage empty = new Stage();
          empty.setScene(new Scene(field, scene.getWidth(), scene.getHeight()));
          empty.show();
          return empty;
        });
    Frames frames = new Frames(stage.getScene());
    List<Frames.Moments> keys =
        type(
            queries,
            field,
            letter ->
                frames.press(watch -> {
                  field.appendText(letter);
                  frames.answer(watch);
                }));
    Frames.onFx(() -> {
      stage.close();
      return stage;
    });
    return keys;
  }

  private List<Frames.Moments> type(List<String> queries, TextField field, ListView<?> list)
      throws Exception {
    Frames frames = new Frames(scene);
    return type(queries, field, letter -> key(frames, field, letter, list));
  }

  /// Types one letter and waits for its frame.
  @FunctionalInterface
  private interface Key {
    Frames.Moments press(String letter) throws Exception;
  }

  private static List<Frames.Moments> type(List<String> queries, TextField field, Key key)
      throws Exception {
    List<Frames.Moments> keys = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      String query = queries.get(i);
      Frames.onFx(() -> {
        field.requestFocus();
        field.clear();
        return field;
      });
      for (int end = 1; end <= query.length(); end++) {
        Frames.Moments moments = key.press(query.substring(end - 1, end));
        if (end > 1 && i >= WARM_UP) {
          keys.add(moments);
        }
      }
    }
    return keys;
  }

  private Frames.Moments key(Frames frames, TextField field, String letter, ListView<?> list)
      throws Exception {
    List<ListChangeListener<Object>> listeners = new ArrayList<>();
    Frames.Moments moments =
        frames.press(watch -> {
          listeners.add(change -> frames.answer(watch));
          list.getItems().addListener(listeners.getFirst());
          field.appendText(letter);
          // The library's thread is done behind the answers to this letter; without any there is
          // no frame.
          worker.begin(() -> letter).thenRun(() -> Platform.runLater(() -> frames.answer(watch)));
        });
    Frames.onFx(() -> {
      list.getItems().removeListener(listeners.getFirst());
      return field;
    });
    return moments;
  }

  private void print(String what, List<Frames.Moments> keys) {
    out.printf(
        Locale.ROOT, "%s (%d keys, from the second letter on), milliseconds:%n", what, keys.size());
    print("handled", keys, Frames.Moments::handled);
    print("answered", keys, Frames.Moments::answered);
    print("laid out", keys, Frames.Moments::laidOut);
    print("painted", keys, Frames.Moments::painted);
  }

  private void print(
      String moment, List<Frames.Moments> keys, ToDoubleFunction<Frames.Moments> time) {
    double[] sorted = keys.stream().mapToDouble(time).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "  %-9s p50 %6.1f  p95 %6.1f  max %6.1f%n",
        moment,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        sorted[sorted.length - 1]);
  }
}
