package org.lectern.anchor.simulation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.lectern.anchor.Reanchoring;
import org.lectern.anchor.Selectors;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// How long it takes to anchor ten thousand highlights anew, the comparing of the texts included.
///
/// @param milliseconds by the clock
/// @param busy milliseconds that a processor worked on it: on a machine that does other things too,
///   the clock tells little
record Timing(int highlights, int reports, long milliseconds, long busy) {

  private static final int HIGHLIGHTS = 10_000;
  private static final int OF_ONE_REPORT = 50;

  /// Of reports with all sorts of edits, a highlight of each length in turn.
  static Timing of(List<Notes> notes, Stock stock, Random random) {
    int highlights = 0;
    int reports = 0;
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanoseconds = 0;
    long busy = 0;
    while (highlights < HIGHLIGHTS && !notes.isEmpty()) {
      Notes old = notes.get(random.nextInt(notes.size()));
      Draft draft = Edits.MIXED.of(old, stock, random);
      Notes fresh = Notes.of(old.name(), old.document().format(), draft.text());
      List<Selector> selectors =
          List.of(Length.values()).stream()
              .flatMap(length -> some(length, old, random).stream())
              .toList();
      long start = System.nanoTime();
      long startBusy = threads.getCurrentThreadCpuTime();
      Reanchoring reanchoring = Reanchoring.of(old.plainText(), fresh.document(), "new");
      selectors.forEach(reanchoring::find);
      nanoseconds += System.nanoTime() - start;
      busy += threads.getCurrentThreadCpuTime() - startBusy;
      highlights += selectors.size();
      reports++;
    }
    return new Timing(highlights, reports, nanoseconds / 1_000_000, busy / 1_000_000);
  }

  private static List<Selector> some(Length length, Notes old, Random random) {
    List<Span> spans = length.some(OF_ONE_REPORT / Length.values().length, old.document(), random);
    return spans.stream().map(span -> Selectors.describe(old.document(), "old", span)).toList();
  }

  @Override
  public String toString() {
    return "%d highlights of %d reports with all edits mixed: %d ms, of which a processor worked %d ms"
        .formatted(highlights, reports, milliseconds, busy);
  }
}
