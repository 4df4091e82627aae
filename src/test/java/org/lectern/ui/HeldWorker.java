package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does what it is asked at once, and hands out the answers when the test says so, in any order.
public final class HeldWorker implements Worker {

  private final List<Runnable> answers = new ArrayList<>();

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    Worker.immediate().run(work, result -> answers.add(() -> then.accept(result)));
  }

  /// Hands out the answer that has waited longest.
  public void answerFirst() {
    answers.removeFirst().run();
  }

  /// Hands out the newest answer.
  public void answerLast() {
    answers.removeLast().run();
  }

  /// Hands out all answers, those to questions that arise meanwhile too.
  public void answerAll() {
    while (!answers.isEmpty()) {
      answerFirst();
    }
  }
}
