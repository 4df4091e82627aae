package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  private static final TimeLimit GENEROUS = TimeLimit.ofSeconds(60);

  @Test
  void givesTheResultOfWorkThatEnds() {
    assertThat(GENEROUS.<String>run(() -> "done", why -> why)).isEqualTo("done");
  }

  @Test
  void leavesWorkThatDoesNotEnd() {
    CountDownLatch never = new CountDownLatch(1);
    TimeLimit limit = new TimeLimit(Duration.ofMillis(20));
    assertThat(limit.<String>run(() -> await(never), why -> why))
        .isEqualTo("reading it takes more than 0 seconds");
    never.countDown();
  }

  @Test
  void saysThatTheNestingIsTooDeep() {
    assertThat(GENEROUS.<String>run(() -> deeper(1), why -> why))
        .isEqualTo("it is nested too deeply");
  }

  private static String deeper(int depth) {
    return depth < 0 ? "" : deeper(depth + 1) + depth;
  }

  private static String await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "";
  }
}
