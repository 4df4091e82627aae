package org.lectern.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.library.Library;

/// Puts questions to the library of which only the newest counts: one that is outdated is passed
/// over by the library's thread, or else its answer is dropped.
public final class Questions {

  private final Workspace workspace;
  private final AtomicLong newest = new AtomicLong();

  public Questions(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Outdates all questions of before.
  public void next() {
    newest.incrementAndGet();
  }

  /// Puts a question that the next one outdates.
  ///
  /// @param then told the answer on the JavaFX thread, unless another question was put meanwhile
  public <T> void ask(Function<Library, T> question, Consumer<T> then) {
    long number = newest.get();
    workspace.ask(
        library ->
            number == newest.get() ? Optional.of(question.apply(library)) : Optional.<T>empty(),
        answer -> answer.filter(found -> number == newest.get()).ifPresent(then));
  }
}
