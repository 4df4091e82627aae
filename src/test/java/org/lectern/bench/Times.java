package org.lectern.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Times of one sort of work over many queries: those of its thread on the processor, which other
/// programs do not lengthen. Of each query the median of all rounds counts, so that what else the
/// machine does is seen the less.
final class Times {

  /// Work whose time counts.
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, List<Long>> samples = new LinkedHashMap<>();

  /// Runs `work`, and counts it unless it is to warm up.
  void take(String query, boolean warm, Work work) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    long time = THREADS.getCurrentThreadCpuTime() - start;
    if (warm) {
      samples.computeIfAbsent(query, key -> new ArrayList<>()).add(time);
    }
  }

  /// Milliseconds within which `percent` of the queries are answered.
  double percentile(int percent) {
    double[] medians = samples.values().stream().mapToDouble(Times::median).sorted().toArray();
    int rank = (int) Math.ceil(medians.length * percent / 100.0);
    return medians[Math.max(0, rank - 1)] / 1e6;
  }

  int queries() {
    return samples.size();
  }

  Map<String, Double> medians() {
    Map<String, Double> medians = new LinkedHashMap<>();
    samples.forEach((query, times) -> medians.put(query, median(times) / 1e6));
    return medians;
  }

  private static double median(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %8.2f  p95 %8.2f  max %8.2f",
        percentile(50),
        percentile(95),
        percentile(100));
  }
}
