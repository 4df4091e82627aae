package org.lectern.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one way to the thread that owns the library, and back.
///
/// Tasks run one after the other in the order given. [#immediate] is the twin for tests: it does
/// everything on the caller's thread, before it returns.
public interface Worker {

  /// Does `work` on the library's thread, then hands its result to `then` on the JavaFX thread.
  /// Where `work` fails, `then` is not called, and the failure is shown as one sentence.
  <T> void run(Callable<T> work, Consumer<? super T> then);

  /// Does long work that needs no library on a thread of its own, so that the library answers
  /// meanwhile; then as [#run]. Where there are no threads it is the same.
  default <T> void runAside(Callable<T> work, Consumer<? super T> then) {
    run(work, then);
  }

  /// A worker without threads; failures are thrown as they are, wrapped where they are checked.
  static Worker immediate() {
    return new Worker() {
      @Override
      public <T> void run(Callable<T> work, Consumer<? super T> then) {
        T result;
        try {
          result = work.call();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
        then.accept(result);
      }
    };
  }
}
