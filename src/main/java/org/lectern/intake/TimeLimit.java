package org.lectern.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The last line of defence against a file that nothing comes to an end with: the run goes on
/// without it.
///
/// Readers are bounded by themselves; a file system that does not answer is not.
final class TimeLimit {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final String TOO_SLOW =
      "reading it takes more than " + LIMIT.toSeconds() + " seconds";

  private static final System.Logger LOG = System.getLogger(TimeLimit.class.getName());

  private TimeLimit() {}

  /// The bytes of a file, or a refusal that says why there are none.
  static Contents load(Path path) {
    return run(() -> Contents.of(path), new Contents.Refused(TOO_SLOW));
  }

  /// The result of `reading`, or a rejection that says why there is none.
  static Inspection inspect(Supplier<Inspection> reading) {
    return run(() -> inspectNow(reading), new Inspection.Rejected(TOO_SLOW));
  }

  private static <T> T run(Supplier<? extends T> work, T otherwise) {
    AtomicReference<T> result = new AtomicReference<>(otherwise);
    Thread thread = new Thread(() -> result.set(work.get()), "lectern-reading");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(LIMIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return result.get();
  }

  private static Inspection inspectNow(Supplier<Inspection> reading) {
    try {
      return reading.get();
    } catch (StackOverflowError e) {
      return new Inspection.Rejected("it is nested too deeply");
    } catch (OutOfMemoryError e) {
      return new Inspection.Rejected("reading it needs more memory than Lectern has");
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a file could not be read", e);
      return new Inspection.Rejected("Lectern made a mistake in reading it (" + e + ")");
    }
  }
}
