package org.lectern.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Measures how long a report of one megabyte takes, and then how the time grows with hostile texts.
public final class Benchmarks {

  private Benchmarks() {}

  /// @param arguments `megabyte` or `growth` for one of the two
  public static void main(String[] arguments) throws RunnerException {
    String wanted = String.join(" ", arguments);
    if (!wanted.equals("growth")) {
      new Runner(new OptionsBuilder().include(OutlineBenchmark.class.getName()).build()).run();
    }
    if (!wanted.equals("megabyte")) {
      Growth.print(System.out);
    }
  }
}
