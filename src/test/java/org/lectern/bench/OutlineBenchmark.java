package org.lectern.bench;

import java.util.concurrent.TimeUnit;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Outline;
import org.lectern.outline.Location;
import org.lectern.outline.Outliner;
import org.lectern.text.DocumentReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a report of one megabyte takes, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OutlineBenchmark {

  private static final int MEGABYTE = 1_000_000;
  private static final Location LOCATION = Location.ofFile("report.md");

  @Param private Notes notes;

  private String text;
  private Document document;

  @Setup
  public void write() {
    text = notes.report(MEGABYTE);
    document = DocumentReader.read(Format.MARKDOWN, text);
  }

  @Benchmark
  public Document read() {
    return DocumentReader.read(Format.MARKDOWN, text);
  }

  @Benchmark
  public Outline outline() {
    return Outliner.outline(document, LOCATION);
  }
}
