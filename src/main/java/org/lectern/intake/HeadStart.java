package org.lectern.intake;

import java.util.Optional;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

/// Reading made ready on another thread, while a command still reads its arguments and opens the
/// library.
///
/// Most of what one small file takes is the loading of classes. A few invented lines are read and
/// thrown away: what the file needs is loaded then. Until [#await] returns, nobody else may read
/// anything: two threads that initialise classes of a library in different orders may wait for each
/// other for ever. More threads that rehearse more would be slower: two processors, the compiler's
/// threads among them, are busy as it is.
public final class HeadStart {

  private static final String MARKDOWN =
      """
      # PyGala 2014

      Some *words* and `signs`, [linked](https://example.org).

      ## Day 1

      ### One Talk - Ann Lee

      - a remark
      - another one
      """;

  private final Optional<Thread> thread;

  private HeadStart(Optional<Thread> thread) {
    this.thread = thread;
  }

  /// For who reads nothing.
  public static HeadStart none() {
    return new HeadStart(Optional.empty());
  }

  /// For who reads files.
  public static HeadStart reading() {
    Thread thread = new Thread(HeadStart::rehearseReading, "lectern-head-start");
    thread.setDaemon(true);
    // What is wrong will be wrong with the real file too, and is told then.
    thread.setUncaughtExceptionHandler((failed, fault) -> {});
    thread.start();
    return new HeadStart(Optional.of(thread));
  }

  static Document rehearseReading() {
    return DocumentReader.read(Format.MARKDOWN, MARKDOWN);
  }

  /// Returns when all is ready.
  public void await() {
    try {
      if (thread.isPresent()) {
        thread.get().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
