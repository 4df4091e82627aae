package org.lectern.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lets time pass when a test says so.
public final class HandClock implements Later {

  private record Waiting(Duration at, Runnable action) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public Runnable after(Duration delay, Runnable action) {
    Waiting one = new Waiting(now.plus(delay), action);
    waiting.add(one);
    return () -> waiting.remove(one);
  }

  /// Does what is due within this time.
  public void pass(Duration time) {
    now = now.plus(time);
    List<Waiting> due = waiting.stream().filter(one -> one.at().compareTo(now) <= 0).toList();
    waiting.removeAll(due);
    due.forEach(one -> one.action().run());
  }

  /// Two seconds go by.
  public void passTwoSeconds() {
    pass(Duration.ofSeconds(2));
  }
}
