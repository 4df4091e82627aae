package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.ui.FxWorker;
import org.lectern.ui.HandClock;
import org.lectern.ui.Settings;
import org.lectern.ui.Time;
import org.lectern.ui.Worker;
import org.lectern.ui.reader.area.ReadingArea;
import org.lectern.ui.reader.area.Typography;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Lectern running on a library in a folder, as the program starts it, but with a clock that stands
/// still, a list in place of the browser, and a system theme that the test sets.
final class Running {

  static final Path SAMPLES = Path.of(System.getProperty("lectern.samples"));

  private static final int PATIENCE = 30;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

  /// The screen of the headless platform has 1000 × 1000 pixels.
  private static final Map<String, String> PLACE =
      Map.of(
          SettingKeys.X,
          "0",
          SettingKeys.Y,
          "0",
          SettingKeys.WIDTH,
          "1000",
          SettingKeys.HEIGHT,
          "800");

  private final List<String> browser = new ArrayList<>();
  private final ChosenFiles files = new ChosenFiles();
  private final List<Throwable> failures = new ArrayList<>();
  private final AtomicInteger pending = new AtomicInteger();
  private final HandClock hand = new HandClock();
  private final Theme theme = new Theme();
  private final FxWorker worker = new FxWorker(this::fail);
  private final Library library;
  private final MainWindow window;
  private final Stage stage;

  private Running(Path folder) {
    library = worker.begin(() -> (Library) SqliteLibrary.open(folder)).join();
    Map<String, String> values = new HashMap<>(PLACE);
    values.putAll(worker.begin(() -> Settings.read(library, MainWindow.SETTINGS)).join());
    Parts parts =
        new Parts(
            folder, SAMPLES, new Parts.Desktop(browser::add, files), theme, new Time(CLOCK, hand));
    stage = onFx(Stage::new);
    window = onFx(() -> new MainWindow(stage, library, new Counting(), values, parts));
    onFx(() -> {
      window.show();
      return window;
    });
    settle();
  }

  /// Starts Lectern and waits until it has nothing more to do.
  static Running on(Path folder) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
    return new Running(folder);
  }

  MainWindow window() {
    return window;
  }

  Stage stage() {
    return stage;
  }

  Theme theme() {
    return theme;
  }

  /// The pop-over that is open.
  PopOver popOver() {
    return onFx(() ->
        Window.getWindows().stream()
            .filter(PopOver.class::isInstance)
            .map(PopOver.class::cast)
            .findFirst()
            .orElseThrow());
  }

  /// How the text is set now.
  Typography typography() {
    return onFx(
        () -> ((ReadingArea) stage.getScene().lookup(".reading-area")).typographyProperty().get());
  }

  /// The addresses that the browser was asked to open.
  List<String> browser() {
    return browser;
  }

  /// The files that a person chooses.
  ChosenFiles files() {
    return files;
  }

  /// Lets two seconds go by.
  void passTwoSeconds() {
    onFx(() -> {
      hand.passTwoSeconds();
      return hand;
    });
    settle();
  }

  /// Waits until the library's thread has done all it was asked, and the screen shows it.
  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
    waitUntil(() -> pending.get() == 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Closes the window as a person does; what went wrong meanwhile fails the test.
  void close() {
    onFx(() -> {
      window.keepState();
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return window;
    });
    worker.begin(() -> {
      library.close();
      return library;
    });
    worker.close();
    assertThat(failures).isEmpty();
  }

  static void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come about within " + PATIENCE + " seconds", e);
    }
  }

  /// Waits until the screen was laid out and drawn anew.
  static void awaitPulse() {
    CountDownLatch drawn = new CountDownLatch(1);
    onFx(() -> {
      AnimationTimer timer =
          new AnimationTimer() {

            private boolean begun;

            @Override
            public void handle(long now) {
              // A timer is asked before the layout of its pulse, so that the second time shows it.
              if (begun) {
                stop();
                drawn.countDown();
              }
              begun = true;
            }
          };
      timer.start();
      return timer;
    });
    waitUntil(() -> drawn.getCount() == 0);
  }

  static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, work);
  }

  private void fail(Throwable failure) {
    failures.add(failure);
    pending.decrementAndGet();
  }

  /// Knows whether anything is under way.
  private final class Counting implements Worker {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
      pending.incrementAndGet();
      worker.run(work, result -> finish(result, then));
    }

    @Override
    public <T> void runAside(Callable<T> work, Consumer<? super T> then) {
      pending.incrementAndGet();
      worker.runAside(work, result -> finish(result, then));
    }

    private <T> void finish(T result, Consumer<? super T> then) {
      try {
        then.accept(result);
      } finally {
        pending.decrementAndGet();
      }
    }
  }
}
