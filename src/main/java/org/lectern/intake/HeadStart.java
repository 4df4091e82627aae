package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Outline;
import org.lectern.outline.Location;
import org.lectern.outline.Outliner;
import org.lectern.text.DocumentReader;

/// Reading and outlining made ready on another thread, while a command still reads its arguments
/// and opens the library.
///
/// Most of what one small file takes is the loading of classes. A few invented lines are read and
/// thrown away: what the file needs is loaded then. Until [#await] returns, nobody else may read or
/// outline anything: two threads that initialise classes of a library in different orders may wait
/// for each other for ever. The two threads here share no library.
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

  private static final String ORG =
      """
      * PyGala 2014
      ** Day 1
      *** One Talk - Ann Lee
      - a remark
      *** Ann Lee: Another Talk
      She spoke of gardens.
      """;

  private final List<Thread> threads = new ArrayList<>();

  private HeadStart(Runnable... works) {
    for (Runnable work : works) {
      Thread thread = new Thread(work, "lectern-head-start");
      thread.setDaemon(true);
      // What is wrong will be wrong with the real file too, and is told then.
      thread.setUncaughtExceptionHandler((failed, fault) -> {});
      thread.start();
      threads.add(thread);
    }
  }

  /// For who reads nothing.
  public static HeadStart none() {
    return new HeadStart();
  }

  /// For who wants the words of files.
  public static HeadStart reading() {
    return new HeadStart(HeadStart::rehearseReading);
  }

  /// For who also looks for talks.
  public static HeadStart outlining() {
    return new HeadStart(HeadStart::rehearseReading, HeadStart::rehearseOutlining);
  }

  static Document rehearseReading() {
    return DocumentReader.read(Format.MARKDOWN, MARKDOWN);
  }

  /// Lines of Org, whose reader is our own: so this need not wait until flexmark is loaded.
  static Outline rehearseOutlining() {
    return Outliner.outline(DocumentReader.read(Format.ORG, ORG), Location.ofFile("notes.org"));
  }

  /// Returns when all is ready.
  public void await() {
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
