package org.lectern.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.outline.Location;
import org.lectern.outline.Outliner;
import org.lectern.text.DocumentReader;

/// How much longer 20,000 lines take than 5,000, for each hostile shape: 4 times where the time grows
/// with the lines, 16 times where it grows with their square.
final class Growth {

  private static final int FEW = 5_000;
  private static final int MANY = 20_000;

  /// What is over this is marked.
  private static final double LIMIT = 5;

  private static final int ROUNDS = 3;
  private static final long TIME_FOR_EACH = 500_000_000L;
  private static final Location LOCATION = Location.ofFile("report.md");

  private Growth() {}

  static void print(PrintStream out) {
    out.printf("%-40s %22s   %22s%n", "", "reading", "outlining");
    out.printf("%-40s %7s %7s %6s   %7s %7s %6s%n", "ms", FEW, MANY, "times", FEW, MANY, "times");
    for (Hostile shape : Hostile.values()) {
      print(out, shape.words(), shape.lines(FEW), shape.lines(MANY));
    }
    for (Hostile shape : Hostile.values()) {
      print(out, shape.words() + ", one line", shape.oneLine(FEW), shape.oneLine(MANY));
    }
  }

  private static void print(PrintStream out, String name, String few, String many) {
    Document less = DocumentReader.read(Format.MARKDOWN, few);
    Document more = DocumentReader.read(Format.MARKDOWN, many);
    out.printf(
        "%-40s %s   %s%n",
        name,
        compared(
            () -> DocumentReader.read(Format.MARKDOWN, few),
            () -> DocumentReader.read(Format.MARKDOWN, many)),
        compared(() -> Outliner.outline(less, LOCATION), () -> Outliner.outline(more, LOCATION)));
  }

  private static String compared(Supplier<?> few, Supplier<?> many) {
    double less = milliseconds(few);
    double more = milliseconds(many);
    return "%7.1f %7.1f %5.1f%s"
        .formatted(less, more, more / less, more / less > LIMIT ? "!" : " ");
  }

  /// The shortest of some runs, in time of the processor: what else the machine does counts less.
  private static double milliseconds(Supplier<?> work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long shortest = Long.MAX_VALUE;
    long end = System.nanoTime() + TIME_FOR_EACH;
    for (int round = 0; round < ROUNDS || round < 50 && System.nanoTime() < end; round++) {
      long begin = clock.getCurrentThreadCpuTime();
      if (work.get() == null) {
        throw new IllegalStateException("nothing was made");
      }
      shortest = Math.min(shortest, clock.getCurrentThreadCpuTime() - begin);
      if (shortest > TIME_FOR_EACH) {
        break;
      }
    }
    return shortest / 1e6;
  }
}
