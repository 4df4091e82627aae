package org.lectern.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The worker of the real window: one daemon thread that owns the library, and one for each piece
/// of long work beside it.
public final class FxWorker implements Worker, AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> {
        Thread library = new Thread(task, "library");
        library.setDaemon(true);
        return library;
      });
  private final Consumer<Throwable> onFailure;

  /// @param onFailure told on the JavaFX thread of what went wrong
  public FxWorker(Consumer<Throwable> onFailure) {
    this.onFailure = onFailure;
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    if (thread.isShutdown()) {
      return;
    }
    thread.execute(() -> carryOut(work, then));
  }

  @Override
  public <T> void runAside(Callable<T> work, Consumer<? super T> then) {
    Thread aside = new Thread(() -> carryOut(work, then), "aside");
    aside.setDaemon(true);
    aside.start();
  }

  private <T> void carryOut(Callable<T> work, Consumer<? super T> then) {
    try {
      T result = work.call();
      Platform.runLater(() -> then.accept(result));
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      Platform.runLater(() -> onFailure.accept(e));
    }
  }

  /// Does `work` on the library's thread; unlike [#run] it needs no JavaFX yet.
  public <T> CompletableFuture<T> begin(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    thread.execute(() -> {
      try {
        result.complete(work.call());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    });
    return result;
  }

  /// Lets what was asked be done, up to ten seconds, and takes nothing more.
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
