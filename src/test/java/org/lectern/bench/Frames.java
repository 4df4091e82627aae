package org.lectern.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Measures when the frames of a scene are painted.
///
/// The end is the beginning of the next frame, before which the one asked for is painted: up to 16
/// ms too much.
record Frames(Scene scene) {

  private static final int PATIENCE = 20;

  /// Moments after a key, in milliseconds.
  ///
  /// @param answered when the screen's thread took up the answer
  /// @param laidOut when the frame with it was laid out
  /// @param painted when that frame was painted
  record Moments(double answered, double laidOut, double painted) {}

  /// Waits for one key: is told of the answer to it, once or more often, of which the first counts.
  static final class Watch {
    private final CompletableFuture<Moments> moments = new CompletableFuture<>();
    private final long start = System.nanoTime();
    private boolean waiting;

    private double now() {
      return (System.nanoTime() - start) / 1e6;
    }
  }

  /// To be called on the JavaFX thread when the answer is there.
  void answer(Watch watch) {
    if (!watch.waiting) {
      watch.waiting = true;
      double answered = watch.now();
      whenLaidOut(() -> {
        double laidOut = watch.now();
        whenNextBegins(() -> watch.moments.complete(new Moments(answered, laidOut, watch.now())));
      });
    }
  }

  /// Does `key` on the JavaFX thread and waits for the frame with its answer.
  Moments press(Consumer<Watch> key) throws Exception {
    return onFx(
            () -> {
              Watch watch = new Watch();
              key.accept(watch);
              return watch;
            })
        .moments
        .get(PATIENCE, TimeUnit.SECONDS);
  }

  private void whenLaidOut(Runnable then) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          then.run();
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  /// A frame begins when the one before is painted.
  private void whenNextBegins(Runnable then) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePreLayoutPulseListener(listener[0]);
          then.run();
        };
    scene.addPreLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  static <T> T onFx(Callable<T> work) {
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
