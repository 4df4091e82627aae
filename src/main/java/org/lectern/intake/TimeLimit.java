package org.lectern.intake;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.messages.Messages;

/// The last line of defence against a file that nothing comes to an end with: the run goes on
/// without it.
///
/// Readers are bounded by themselves; a file system that does not answer is not.
///
/// @param longest after which the work is left alone
record TimeLimit(Duration longest) {

  private static final Messages WORDS = Messages.of(TimeLimit.class);

  static TimeLimit ofSeconds(int seconds) {
    return new TimeLimit(Duration.ofSeconds(seconds));
  }

  /// The result of `work`, or what `otherwise` makes of the reason why there is none; the reason
  /// ends the sentence "Rejected: …".
  <T> T run(Supplier<? extends T> work, Function<String, ? extends T> otherwise) {
    AtomicReference<T> result = new AtomicReference<>();
    Thread thread = new Thread(() -> result.set(runHere(work, otherwise)), "lectern-reading");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(longest);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    T found = result.get();
    return found != null ? found : otherwise.apply(WORDS.get("why.slow", longest.toSeconds()));
  }

  private static <T> T runHere(
      Supplier<? extends T> work, Function<String, ? extends T> otherwise) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      return otherwise.apply(WORDS.get("why.deep"));
    } catch (OutOfMemoryError e) {
      return otherwise.apply(WORDS.get("why.memory"));
    } catch (RuntimeException e) {
      Faults.log("a file could not be read", e);
      return otherwise.apply(WORDS.get("why.mistake-reading", e));
    }
  }
}
